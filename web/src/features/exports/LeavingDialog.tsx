import { NativeSelect, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AnswerFormat, ExportUse } from '@corridor/graph-schema/contracts';
import { useState, type ReactNode } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { Caveats } from './Caveats.tsx';
import { StoppedRecords } from './StoppedRecords.tsx';
import { useExport } from './use-export.ts';

const uses = [
  { value: 'analysis', label: 'For our own analysis', action: 'export' },
  { value: 'dissemination', label: 'For another agency', action: 'exportForRecipient' },
  { value: 'court', label: 'For a court', action: 'exportForCourt' },
] as const;

interface Props<Format extends AnswerFormat> {
  readonly title: string;
  readonly action: string;
  /** Where the file is made, and what is asked for beside its form and what it is for. */
  readonly path: string;
  readonly content: object;
  /** The forms it may have, the usual one first. */
  readonly formats: readonly [{ value: Format; label: string }, ...{ value: Format; label: string }[]];
  readonly isReady?: boolean;
  readonly onClose: () => void;
  /** What is to be known above the reason. */
  readonly children?: ReactNode;
}

/** Asks what a file is for, in which form, and why, and makes it; nothing leaves in part. */
export function LeavingDialog<Format extends AnswerFormat>({
  title,
  action,
  path,
  content,
  formats,
  isReady = true,
  onClose,
  children,
}: Props<Format>) {
  const session = useSession();
  const exporting = useExport(path);
  const [use, setUse] = useState<ExportUse>('analysis');
  const [format, setFormat] = useState<Format>(formats[0].value);
  const [to, setTo] = useState('');
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const recipient = to.trim().toUpperCase();
  const error = exporting.error;
  const asksFirst = error instanceof ApiError && error.code === 'caveatUnread';
  const caveats = error instanceof ApiError ? error.caveats : [];

  return (
    <ReasonDialog
      title={title}
      action={action}
      label="Why"
      isBusy={exporting.isPending}
      isReady={
        isReady &&
        (use !== 'dissemination' || recipient !== '') &&
        caveats.every(({ record }) => accepted.includes(record))
      }
      error={asksFirst ? null : error}
      onClose={onClose}
      onDone={(justification) =>
        exporting.mutate(
          {
            ...content,
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
      <NativeSelect
        label="What it is for"
        value={use}
        onChange={(event) => {
          setUse(uses.find(({ value }) => value === event.currentTarget.value)?.value ?? 'analysis');
          exporting.reset();
        }}
        data={uses.flatMap(({ value, label, action: needed }) =>
          session.data && mayAs(needed, session.data) ? [{ value, label }] : [],
        )}
      />
      {use === 'dissemination' && (
        <TextField
          label="Agency or task force"
          description="Its code. What is not released to it does not leave; share it first."
          required
          value={to}
          onChange={setTo}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label="Form of the file"
        value={format}
        onChange={setFormat}
        data={formats.map((one) => ({ ...one }))}
      />
      {children}
      {caveats.length > 0 && <Caveats caveats={caveats} accepted={accepted} onChange={setAccepted} />}
      {error instanceof ApiError && error.stopped.length > 0 && <StoppedRecords stopped={error.stopped} />}
    </ReasonDialog>
  );
}
