import { List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { sealedCompartment } from '@corridor/graph-schema/policy';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { counted } from '../chart/count-words.ts';
import { useSeal } from './use-seals.ts';

interface Props {
  readonly entity: EntitySummary;
  /** Code of the agency that seals. */
  readonly agency: string;
  readonly onClose: () => void;
}

/** Says what sealing does, asks why, and seals. */
export function SealDialog({ entity: { id, caption }, agency, onClose }: Props) {
  const seal = useSeal();
  const circle = sealedCompartment(agency);

  return (
    <ReasonDialog
      title={`Seal ${caption}?`}
      action="Seal this person"
      label="Why they must be protected"
      isBusy={seal.isPending}
      error={seal.error}
      onClose={onClose}
      onDone={(reason) =>
        seal.mutate(
          { id, reason },
          {
            onSuccess: ({ records }) => {
              onClose();
              notifications.show({ message: `Sealed: ${counted(records, 'record', 'records')} for ${circle} alone.` });
            },
          },
        )
      }
    >
      <List size="sm" spacing={4}>
        <List.Item>
          From the next request on, nobody but the members of {circle} learns that this person is there: no search,
          chart, path, count or check tells of them.
        </List.Item>
        <List.Item>
          It holds for every record of {agency} that speaks of them, those of now and those to come.
        </List.Item>
        <List.Item>
          Unless you belong to {circle}, you do not see them any more either. Only a supervisor who does can lift it.
        </List.Item>
        <List.Item>
          What other agencies hold of them is theirs to seal. What was read before is not forgotten.
        </List.Item>
      </List>
      <Text size="sm">Your reason stays with the seal and in the audit log.</Text>
    </ReasonDialog>
  );
}
