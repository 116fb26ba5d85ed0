import { Alert, Button, Stack, Text } from '@mantine/core';
import { OneTimeText } from '../../components/OneTimeText.tsx';

/** The codes that each replace the device once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <Alert title="Keep these recovery codes" color="orange" maw={560}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          The second factor counts from now on. Each of these codes replaces your device once; they are shown this once.
          Print them or write them down.
        </Text>
        <OneTimeText label="Recovery codes" text={codes.join('\n')} />
        <Button size="compact-sm" variant="default" onClick={onDone}>
          I have kept them
        </Button>
      </Stack>
    </Alert>
  );
}
