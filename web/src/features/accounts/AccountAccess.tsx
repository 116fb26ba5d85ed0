import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  accountViewSchema,
  newAccountViewSchema,
  type AccountState,
  type AccountView,
} from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { ResetAccount } from './ResetAccount.tsx';
import { SetupCode } from './SetupCode.tsx';

/** Whether the owner of an account gets in: blocking, ending, beginning again. */
export function AccountAccess({ account }: { account: AccountView }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'reset' | 'end'>();
  const path = `/accounts/${account.id}`;
  const settle = () => queries.invalidateQueries({ queryKey: ['accounts'] });
  const setState = useMutation({
    mutationFn: (state: AccountState) => request(path, accountViewSchema, { method: 'PATCH', body: { state } }),
    onSettled: () => settle(),
  });
  const reset = useMutation({
    mutationFn: (secondFactor: boolean) =>
      request(`${path}/reset`, newAccountViewSchema, { method: 'POST', body: { secondFactor } }),
    onSettled: () => settle(),
  });
  const endSessions = useMutation({
    mutationFn: () => request(`${path}/sessions`, z.unknown(), { method: 'DELETE' }),
    onSuccess: () => notifications.show({ message: `${account.account} is signed out everywhere.` }),
  });
  const error = setState.error ?? reset.error ?? endSessions.error;

  return (
    <Section title="Access">
      {error && <Failure error={error} />}
      {reset.data?.setup && <SetupCode account={account.account} setup={reset.data.setup} />}
      <Group gap="xs">
        {account.state === 'active' ? (
          <Button variant="default" onClick={() => setState.mutate('blocked')}>
            Block
          </Button>
        ) : (
          <Button variant="default" onClick={() => setState.mutate('active')}>
            Let in again
          </Button>
        )}
        <Button variant="default" onClick={() => endSessions.mutate()}>
          Sign out everywhere
        </Button>
        <Button variant="default" onClick={() => setAsked('reset')}>
          Reset the password…
        </Button>
        <Button variant="default" onClick={() => setAsked('end')}>
          End the account…
        </Button>
      </Group>
      {asked === 'reset' && (
        <ResetAccount
          account={account}
          onClose={() => setAsked(undefined)}
          onReset={(secondFactor) => reset.mutate(secondFactor)}
        />
      )}
      {asked === 'end' && (
        <Dialog title={`End ${account.account} for good?`} onClose={() => setAsked(undefined)}>
          <Text size="sm" mb="md">
            The owner never signs in again, and the name is not given to anybody else. What the account did stays in the
            log. To keep somebody out for a time, block the account instead.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsked(undefined)} data-autofocus>
              Keep it
            </Button>
            <Button
              color="red"
              onClick={() => {
                setAsked(undefined);
                setState.mutate('ended');
              }}
            >
              End it
            </Button>
          </Group>
        </Dialog>
      )}
    </Section>
  );
}
