import { NativeSelect, SegmentedControl, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ExportFormat, ExportUse } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { markingWords } from '../marking/marking-words.ts';
import { useMarking } from '../marking/use-marking.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { Caveats } from './Caveats.tsx';
import { StoppedRecords } from './StoppedRecords.tsx';
import { useExport } from './use-export.ts';

/** A file holds no more. */
const MOST = 1_000;
const uses = [
  { value: 'analysis', label: 'For our own analysis', action: 'export' },
  { value: 'dissemination', label: 'For another agency', action: 'exportForRecipient' },
  { value: 'court', label: 'For a court', action: 'exportForCourt' },
] as const;

/** Puts entities and what is said among them into a file; nothing leaves in part. */
export function ExportDialog({ entities, onClose }: { entities: readonly string[]; onClose: () => void }) {
  const session = useSession();
  const marking = useMarking(entities);
  const exporting = useExport();
  const [use, setUse] = useState<ExportUse>('analysis');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [to, setTo] = useState('');
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const recipient = to.trim().toUpperCase();
  const error = exporting.error;
  const asksFirst = error instanceof ApiError && error.code === 'caveatUnread';
  const caveats = error instanceof ApiError ? error.caveats : [];
  const isTooMany = entities.length > MOST;

  return (
    <ReasonDialog
      title={`Export ${entities.length.toLocaleString('en')} ${entities.length === 1 ? 'entity' : 'entities'}`}
      action="Export"
      label="Why"
      isBusy={exporting.isPending}
      isReady={
        !isTooMany &&
        (use !== 'dissemination' || recipient !== '') &&
        caveats.every(({ record }) => accepted.includes(record))
      }
      error={asksFirst ? null : error}
      onClose={onClose}
      onDone={(justification) =>
        exporting.mutate(
          {
            entities: [...entities],
            format,
            use,
            justification,
            acceptCaveats: [...accepted],
            ...(use === 'dissemination' ? { recipient } : {}),
          },
          {
            onSuccess: ({ name, sha256 }) => {
              onClose();
              notifications.show({
                autoClose: 20_000,
                message: `${name} is in your downloads. SHA-256: ${sha256}`,
                // The hash is one long word, and whoever compares it needs all of it.
                styles: { description: { overflowWrap: 'anywhere' } },
              });
            },
          },
        )
      }
    >
      {isTooMany && <Text size="sm">A file holds at most {MOST.toLocaleString('en')} entities: select fewer.</Text>}
      <NativeSelect
        label="What it is for"
        value={use}
        onChange={(event) => {
          setUse(uses.find(({ value }) => value === event.currentTarget.value)?.value ?? 'analysis');
          exporting.reset();
        }}
        data={uses.filter(({ action }) => session.data && mayAs(action, session.data))}
      />
      {use === 'dissemination' && (
        <TextInput
          label="Agency or task force"
          description="Its code. What is not released to it does not leave; share it first."
          required
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label="Form of the file"
        value={format}
        onChange={setFormat}
        data={[
          { value: 'csv', label: 'Table (CSV)' },
          { value: 'json', label: 'Package (JSON)' },
        ]}
      />
      {marking.data && (
        <Text size="sm" role="note">
          Under this marking at most: {markingWords(marking.data)}
        </Text>
      )}
      {caveats.length > 0 && <Caveats caveats={caveats} accepted={accepted} onChange={setAccepted} />}
      {error instanceof ApiError && error.stopped.length > 0 && <StoppedRecords stopped={error.stopped} />}
    </ReasonDialog>
  );
}
