import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { counted } from '../chart/count-words.ts';
import { useLift } from './use-seals.ts';

/** Says what lifting a seal does, asks why, and lifts it. */
export function LiftDialog({ entity: { id, caption }, onClose }: { entity: EntitySummary; onClose: () => void }) {
  const lift = useLift();

  return (
    <ReasonDialog
      title={`Lift the seal of ${caption}?`}
      action="Lift the seal"
      label="Why they need no protection any more"
      isBusy={lift.isPending}
      error={lift.error}
      onClose={onClose}
      onDone={(reason) =>
        lift.mutate(
          { id, reason },
          {
            onSuccess: ({ records }) => {
              onClose();
              notifications.show({ message: `The seal was taken off ${counted(records, 'record', 'records')}.` });
            },
          },
        )
      }
    >
      <Text size="sm">
        From the next request on, everybody who may read the records by level and release sees this person again, with
        all that was written meanwhile. Records that speak of another sealed person stay sealed.
      </Text>
    </ReasonDialog>
  );
}
