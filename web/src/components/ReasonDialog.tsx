import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { Failure } from './Failure.tsx';

const SHORTEST = 3;

interface Props {
  readonly title: string;
  readonly action: string;
  readonly label?: string;
  readonly isBusy: boolean;
  readonly isReady?: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
  readonly onDone: (reason: string) => void;
  /** What else is asked, above the reason. */
  readonly children?: ReactNode;
}

/** Asks why before something is done; the reason stays with what was done. */
export function ReasonDialog({
  title,
  action,
  label = 'Reason',
  isBusy,
  isReady = true,
  error,
  onClose,
  onDone,
  children,
}: Props) {
  const [reason, setReason] = useState('');
  const isComplete = isReady && reason.trim().length >= SHORTEST;

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onDone(reason.trim());
        }}
      >
        <Stack gap="sm">
          {children}
          <Textarea
            label={label}
            required
            rows={2}
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {error && <Failure error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isComplete}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
