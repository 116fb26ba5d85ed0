import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

interface Props {
  readonly isBusy: boolean;
  readonly onSubmit: (proof: { account: string; password: string }) => void;
}

/** Account and password. */
export function PasswordStep({ isBusy, onSubmit }: Props) {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ account, password });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
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
        <Button type="submit" loading={isBusy}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
