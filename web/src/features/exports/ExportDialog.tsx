import { Text } from '@mantine/core';
import { markingWords } from '@corridor/graph-schema/policy';
import { useMarking } from '../marking/use-marking.ts';
import { LeavingDialog } from './LeavingDialog.tsx';

/** A file holds no more. */
const MOST = 1_000;

/** Puts entities and what is said among them into a file. */
export function ExportDialog({ entities, onClose }: { entities: readonly string[]; onClose: () => void }) {
  const marking = useMarking(entities);
  const isTooMany = entities.length > MOST;

  return (
    <LeavingDialog
      title={`Export ${entities.length.toLocaleString('en')} ${entities.length === 1 ? 'entity' : 'entities'}`}
      action="Export"
      path="/exports"
      content={{ entities: [...entities] }}
      formats={[
        { value: 'csv', label: 'Table (CSV)' },
        { value: 'json', label: 'Package (JSON)' },
      ]}
      isReady={!isTooMany}
      onClose={onClose}
    >
      {isTooMany && <Text size="sm">A file holds at most {MOST.toLocaleString('en')} entities: select fewer.</Text>}
      {marking.data && (
        <Text size="sm" role="note">
          Under this marking at most: {markingWords(marking.data)}
        </Text>
      )}
    </LeavingDialog>
  );
}
