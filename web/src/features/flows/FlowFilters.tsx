import { Button, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { vocabularyOf } from '@corridor/graph-schema';
import { useState, type FormEvent } from 'react';
import { everyFlow, type FlowFilter } from './flow.ts';

const modes = [
  { value: '', label: 'Any' },
  ...Object.entries(vocabularyOf.mode.values).map(([value, { label }]) => ({ value, label })),
];
const texts = [
  { name: 'substance', label: 'Substance', placeholder: 'Name or code' },
  { name: 'from', label: 'From', placeholder: 'Country' },
  { name: 'to', label: 'To', placeholder: 'Country' },
] as const;
const days = [
  { name: 'fromDay', label: 'From day on' },
  { name: 'beforeDay', label: 'Before day' },
] as const;

/** Which flows are shown; asked for when the form is sent, so that half a name is never looked up. */
export function FlowFilters({ isBusy, onApply }: { isBusy: boolean; onApply: (filter: FlowFilter) => void }) {
  const [draft, setDraft] = useState(everyFlow);
  const apply = (filter: FlowFilter) => {
    setDraft(filter);
    onApply(filter);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(draft);
  };

  return (
    <form onSubmit={submit} aria-label="Which flows">
      <Group gap="xs" p="sm" align="flex-end">
        <SegmentedControl
          size="xs"
          aria-label="Between"
          value={draft.by}
          onChange={(by) => apply({ ...draft, by })}
          data={[
            { value: 'country-pair', label: 'Countries' },
            { value: 'place-pair', label: 'Places' },
          ]}
        />
        {texts.map(({ name, label, placeholder }) => (
          <TextInput
            key={name}
            size="xs"
            w={130}
            label={label}
            placeholder={placeholder}
            value={draft[name]}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        ))}
        <NativeSelect
          size="xs"
          label="Mode"
          data={modes}
          value={draft.mode}
          onChange={(event) => apply({ ...draft, mode: event.currentTarget.value })}
        />
        {days.map(({ name, label }) => (
          <TextInput
            key={name}
            size="xs"
            type="date"
            label={label}
            value={draft[name]}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        ))}
        <Button size="xs" type="submit" loading={isBusy}>
          Show
        </Button>
        <Button size="xs" variant="default" onClick={() => apply({ ...everyFlow, by: draft.by })}>
          Clear
        </Button>
      </Group>
    </form>
  );
}
