import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { NewPassword } from '../../components/NewPassword.tsx';
import { Section } from '../../components/Section.tsx';

/** Changes the password; every other session ends. */
export function PasswordChange() {
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState<string>();
  // A form that was sent starts empty again.
  const [round, setRound] = useState(0);
  const change = useMutation({
    mutationFn: () => request('/own-account/password', z.unknown(), { method: 'PUT', body: { password, newPassword } }),
    onSuccess: () => {
      setPassword('');
      setNewPassword(undefined);
      setRound(round + 1);
      notifications.show({ message: 'The password is changed; you are signed out everywhere else.' });
      return queries.invalidateQueries({ queryKey: ['own-account'] });
    },
  });

  return (
    <Section title="Password">
      <Text size="sm">A new password signs you out everywhere but here.</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Stack maw={380} gap="xs">
          <PasswordInput
            label="Password of now"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <NewPassword key={round} onChange={setNewPassword} />
          {change.isError && <Failure error={change.error} />}
          <Group>
            <Button type="submit" loading={change.isPending} disabled={password === '' || newPassword === undefined}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
