import { Alert, Stack, Text } from '@mantine/core';
import type { Setup } from '@corridor/graph-schema/contracts';
import { formatInstant } from '../../components/format-instant.ts';
import { OneTimeText } from '../../components/OneTimeText.tsx';

/** The address at which a person sets the password of their account, once. */
export function SetupCode({ account, setup }: { account: string; setup: Setup }) {
  return (
    <Alert color="orange" title={`Hand this over to the owner of ${account}`}>
      <Stack gap="xs">
        <Text size="sm">
          Whoever opens this address first sets the password, so give it to that person alone and by a safe way. It
          works once, until {formatInstant(setup.expiresAt)}, and is shown this once.
        </Text>
        <OneTimeText label="Address" text={`${location.origin}${setup.path}`} />
      </Stack>
    </Alert>
  );
}
