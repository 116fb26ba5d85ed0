import { PasswordInput } from '@mantine/core';
import { newPasswordSchema } from '@corridor/graph-schema/contracts';
import { useState } from 'react';

/** A new password, twice; tells it as soon as it may be used, and `undefined` while it may not. */
export function NewPassword({ onChange }: { onChange: (password: string | undefined) => void }) {
  const [one, setOne] = useState('');
  const [two, setTwo] = useState('');
  const tell = (first: string, second: string) => {
    setOne(first);
    setTwo(second);
    onChange(first === second && newPasswordSchema.safeParse(first).success ? first : undefined);
  };

  return (
    <>
      <PasswordInput
        label="New password"
        description="At least 12 characters; several words are good"
        autoComplete="new-password"
        required
        value={one}
        onChange={(event) => tell(event.currentTarget.value, two)}
      />
      <PasswordInput
        label="New password again"
        autoComplete="new-password"
        required
        error={two !== '' && one !== two ? 'Not the same' : undefined}
        value={two}
        onChange={(event) => tell(one, event.currentTarget.value)}
      />
    </>
  );
}
