import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { necessityRequestSchema } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { measureWords } from './measure-words.ts';
import { useStateNecessity } from './use-necessities.ts';

const choices = Object.entries(measureWords).map(([value, label]) => ({ value, label }));

/** States why an intrusive measure is needed in a case, and until when. */
export function StateNecessity({ caseReference, onClose }: { caseReference: string; onClose: () => void }) {
  const state = useStateNecessity();
  const [measure, setMeasure] = useState('communications');
  const [reference, setReference] = useState(caseReference);
  const [statement, setStatement] = useState('');
  const [until, setUntil] = useState('');
  const asked = necessityRequestSchema.safeParse({
    measure,
    case: reference.trim(),
    statement,
    until: until === '' ? '' : new Date(until).toISOString(),
  });

  return (
    <Dialog title="State a necessity" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (asked.success) state.mutate(asked.data, { onSuccess: onClose });
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            label="Measure"
            data={choices}
            value={measure}
            onChange={(event) => setMeasure(event.currentTarget.value)}
          />
          <TextInput
            label="Case"
            description="Its reference; the approval holds for it alone"
            required
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          <Textarea
            label="Why nothing milder would do"
            required
            rows={4}
            maxLength={4_000}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label="Until"
            description="At most 90 days ahead"
            required
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          {state.isError && <Failure error={state.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={state.isPending} disabled={!asked.success}>
              State it
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
