import { Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { sessionViewSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { request } from '../../api/client.ts';
import { useDeskOwner } from '../../state/desk-owner.ts';
import { Failure } from '../../components/Failure.tsx';

/** Sign in by the one-time link, or by account and password. */
export function SignInPage() {
  const { link } = useSearch({ from: '/sign-in' });
  const isOver = useDeskOwner((state) => state.owner !== undefined);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: (body: { link: string } | { account: string; password: string }) =>
      request('link' in body ? '/sessions/link' : '/sessions', sessionViewSchema, { method: 'POST', body }),
    onSuccess: async (session) => {
      queries.clear();
      queries.setQueryData(['session'], session);
      await navigate({ to: '/', replace: true });
    },
  });
  const { mutate } = signIn;
  // StrictMode runs effects twice; the link is valid once.
  const used = useRef<string>(undefined);

  useEffect(() => {
    if (!link || used.current === link) return;
    used.current = link;
    mutate({ link });
  }, [link, mutate]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ account, password });
  };

  return (
    <Stack align="center" justify="center" h="100%" p="md" component="main">
      <Paper withBorder p="xl" w="100%" maw={380}>
        <form onSubmit={submit}>
          <Stack>
            <Title order={1} size="h3">
              Corridor
            </Title>
            <Text size="sm">{welcome(link !== undefined && !signIn.isError, isOver)}</Text>
            {signIn.isError && <Failure error={signIn.error} />}
            <TextInput
              label="Account"
              autoComplete="username"
              required
              value={account}
              onChange={(event) => setAccount(event.currentTarget.value)}
            />
            <PasswordInput
              label="Password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" loading={signIn.isPending}>
              Sign in
            </Button>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}

function welcome(isByLink: boolean, isOver: boolean): string {
  if (isByLink) return 'Signing you in by the link…';
  return isOver
    ? 'Your session is over. Sign in again to go on; what is on your chart is kept.'
    : 'Sign in with the account of your agency.';
}
