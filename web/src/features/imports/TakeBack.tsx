import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';

/** Takes an import back, after asking. */
export function TakeBack({ records, onTakeBack }: { records: number; onTakeBack: () => void }) {
  const [isAsking, setAsking] = useState(false);

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Take back…
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title="Take this import back?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Stack>
          <Text size="sm">
            Its {records.toLocaleString('en')} records are retracted and leave every view. What was known until now can
            still be asked as of then.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              Keep it
            </Button>
            <Button
              color="red"
              onClick={() => {
                setAsking(false);
                onTakeBack();
              }}
            >
              Take it back
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
