import { NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SharingView } from '@corridor/graph-schema/contracts';
import { levels } from '@corridor/graph-schema/policy';
import { useState } from 'react';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { useLevel } from './use-sharing.ts';

/** Raises the level of a record, or proposes to lower it. */
export function LevelDialog({ sharing, onClose }: { sharing: SharingView; onClose: () => void }) {
  const change = useLevel(sharing.record);
  const before = sharing.handling.level;
  const [level, setLevel] = useState(before);
  const isLower = level < before;

  return (
    <ReasonDialog
      title="Change the level"
      action={isLower ? 'Propose it' : 'Raise it'}
      isBusy={change.isPending}
      isReady={level !== before}
      error={change.error}
      onClose={onClose}
      onDone={(reason) =>
        change.mutate(
          { level, reason },
          {
            onSuccess: () => {
              onClose();
              notifications.show({
                message: isLower ? 'It waits for the approval of somebody else.' : 'It stands on the new level now.',
              });
            },
          },
        )
      }
    >
      <NativeSelect
        label="Level"
        value={String(level)}
        onChange={(event) => setLevel(Number(event.currentTarget.value))}
        data={levels.map((label, value) => ({ value: String(value), label }))}
      />
      {isLower && <Text size="sm">More people will read it, so somebody else must approve.</Text>}
    </ReasonDialog>
  );
}
