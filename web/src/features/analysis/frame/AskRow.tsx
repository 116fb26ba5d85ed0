import { Button, Group } from '@mantine/core';
import { Waiting } from './Waiting.tsx';

/** Asks; while an answer is on its way it says for how long and how far it is, and gives up on request. */
export function AskRow({
  isBusy,
  computation,
  onAsk,
  onCancel,
}: {
  isBusy: boolean;
  computation?: string | undefined;
  onAsk: () => void;
  onCancel: () => void;
}) {
  return (
    <Group gap="xs">
      {isBusy ? (
        <>
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Waiting computation={computation} />
        </>
      ) : (
        <Button size="compact-sm" onClick={onAsk}>
          Ask
        </Button>
      )}
    </Group>
  );
}
