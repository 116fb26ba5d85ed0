import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import {
  secondStepSchema,
  sessionViewSchema,
  signInWaysSchema,
  type SessionView,
} from '@corridor/graph-schema/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { useDeskOwner } from '../../state/desk-owner.ts';
import { useStatedPurpose } from '../../state/purpose.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { SecondStep } from './SecondStep.tsx';
import { takeFragment } from './take-fragment.ts';

/** Proof of who one is: a one-time link, a password, or a code that follows on one. */
type Proof = { link: string } | { account: string; password: string } | { ticket: string; code: string };

const answerSchema = z.union([sessionViewSchema, secondStepSchema]);

/** Sign in by the one-time link, by account and password, or at the organisation's sign-on; then, maybe, by a code. */
export function SignInPage() {
  const { link, refused } = useSearch({ from: '/sign-in' });
  const isOver = useDeskOwner((state) => state.owner !== undefined);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [ticket, setTicket] = useState(() => takeFragment('ticket'));
  const ways = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => request('/sign-in-ways', signInWaysSchema, { signal }),
  });
  const enter = async (session: SessionView) => {
    queries.clear();
    queries.setQueryData(['session'], session);
    await navigate({ to: '/', replace: true });
  };
  const signIn = useMutation({
    mutationFn: (proof: Proof) => {
      useStatedPurpose.getState().choose(undefined, undefined);
      return request(addressOf(proof), answerSchema, { method: 'POST', body: proof });
    },
    onSuccess: (answer) => ('ticket' in answer ? setTicket(answer.ticket) : enter(answer)),
  });
  const { mutate, reset } = signIn;
  // StrictMode runs effects twice; the link is valid once.
  const used = useRef<string>(undefined);

  useEffect(() => {
    if (!link || used.current === link) return;
    used.current = link;
    mutate({ link });
  }, [link, mutate]);

  const startAgain = () => {
    setTicket(undefined);
    reset();
  };

  return (
    <Stack align="center" justify="center" h="100%" p="md" component="main">
      <Paper withBorder p="xl" w="100%" maw={380}>
        <Stack>
          <Title order={1} size="h3">
            Corridor
          </Title>
          {ticket === undefined && (
            <Text size="sm">
              {welcome({ isByLink: link !== undefined && !signIn.isError, isOver, isRefused: refused !== undefined })}
            </Text>
          )}
          {signIn.isError && <Failure error={signIn.error} />}
          {ticket === undefined ? (
            <PasswordStep isBusy={signIn.isPending} onSubmit={mutate} />
          ) : (
            <SecondStep
              isBusy={signIn.isPending}
              onSubmit={(code) => mutate({ ticket, code })}
              onStartAgain={startAgain}
            />
          )}
          {ticket === undefined && ways.data?.singleSignOn === true && (
            <Button component="a" variant="default" href="/api/v1/sessions/single-sign-on">
              Use the sign-on of your organisation
            </Button>
          )}
        </Stack>
      </Paper>
    </Stack>
  );
}

function addressOf(proof: Proof): string {
  if ('link' in proof) return '/sessions/link';
  return 'ticket' in proof ? '/sessions/second-step' : '/sessions';
}

function welcome({ isByLink, isOver, isRefused }: { isByLink: boolean; isOver: boolean; isRefused: boolean }): string {
  if (isByLink) return 'Signing you in by the link…';
  if (isRefused)
    return 'The sign-on of your organisation did not let you in here. Ask your administrator whether you have an account, or sign in with it.';
  return isOver
    ? 'Your session is over. Sign in again to go on; what is on your chart is kept.'
    : 'Sign in with the account of your agency.';
}
