import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { AccountView } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog.tsx';

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
  readonly onReset: (secondFactor: boolean) => void;
}

/** Asks before a password is taken away, and whether the second factor goes, too. */
export function ResetAccount({ account, onClose, onReset }: Props) {
  const [secondFactor, setSecondFactor] = useState(false);

  return (
    <Dialog title={`Reset the password of ${account.account}?`} onClose={onClose}>
      <Stack>
        <Text size="sm">
          The password of now is gone and every session ends. You are given an address at which the owner sets a new
          one.
        </Text>
        {account.hasSecondFactor && (
          <Checkbox
            label="Take the second factor away, too: the device is lost"
            checked={secondFactor}
            onChange={(event) => setSecondFactor(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep it
          </Button>
          <Button
            onClick={() => {
              onClose();
              onReset(secondFactor);
            }}
          >
            Reset it
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
