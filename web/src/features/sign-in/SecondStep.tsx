import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CodeInput } from '../../components/CodeInput.tsx';

interface Props {
  readonly isBusy: boolean;
  readonly onSubmit: (code: string) => void;
  readonly onStartAgain: () => void;
}

/** The code of the second factor, after the password was right. */
export function SecondStep({ isBusy, onSubmit, onStartAgain }: Props) {
  const [code, setCode] = useState('');

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(code.trim());
      }}
    >
      <Stack>
        <Text size="sm">This account has a second factor. Enter the code that your device shows now.</Text>
        <CodeInput description="Or one of your recovery codes" value={code} onChange={setCode} />
        <Button type="submit" loading={isBusy}>
          Go on
        </Button>
        <Button variant="default" onClick={onStartAgain}>
          Start again
        </Button>
      </Stack>
    </form>
  );
}
