import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import type { CheckRequest, SessionView } from '@corridor/graph-schema/contracts';
import { useRef, useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { useAgencies } from '../agencies/use-agencies.ts';
import { Answered } from './Answered.tsx';
import { CheckFields } from './CheckFields.tsx';
import { checkedWords, checkOf, nothingFilled, type Filled } from './check-form.ts';
import { useCheck } from './use-check.ts';

/** One check after another: Enter asks, and the next one is typed over it. */
export function CheckDesk({ session: { agency, purpose } }: { session: SessionView }) {
  const check = useCheck();
  const agencies = useAgencies().data?.agencies ?? [];
  const [filled, setFilled] = useState<Filled>(nothingFilled);
  const first = useRef<HTMLInputElement>(null);
  const asked = checkOf(filled);
  const ask = (request: CheckRequest) => check.mutate(request, { onSuccess: () => first.current?.select() });

  return (
    <Stack gap="md">
      <Text size="sm">
        You check for {purpose}, as {agency}. You are told hit or no hit and whom to contact, and nothing else. Each
        check is written into the audit log.
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (asked && !check.isPending) ask(asked);
        }}
      >
        <Stack gap="sm">
          <CheckFields
            filled={filled}
            first={first}
            onFill={(part) => {
              // The answer for one must not stand beside the name of another.
              check.reset();
              setFilled((before) => ({ ...before, ...part }));
            }}
          />
          <Group>
            <Button type="submit" loading={check.isPending} disabled={!asked}>
              Check
            </Button>
          </Group>
        </Stack>
      </form>
      {check.isError && <Failure error={check.error} onRetry={() => ask(check.variables)} />}
      <div role="status">
        {check.isIdle && (
          <Text size="sm" c="var(--desk-text-soft)">
            The answer will stand here. Type what is to be checked and press Enter.
          </Text>
        )}
        {check.isPending && (
          <Group gap="xs">
            <Loader size="sm" aria-hidden />
            <Text size="sm" className="name">
              Checking: {checkedWords(check.variables)}
            </Text>
          </Group>
        )}
        {check.isSuccess && (
          <Answered
            answer={check.data}
            agency={agency}
            agencies={agencies}
            checked={`${checkedWords(check.variables)} · ${formatInstant(new Date(check.submittedAt).toISOString())}`}
          />
        )}
      </div>
    </Stack>
  );
}
