import { Group, NativeSelect, Textarea } from '@mantine/core';
import { levels } from '@corridor/graph-schema/policy';
import { TextField } from '../../components/TextField.tsx';
import type { HandlingFields } from './options-of.ts';

interface Props {
  readonly fields: HandlingFields;
  readonly onChange: (change: Partial<HandlingFields>) => void;
}

/** How the records of an import are handled: what is left empty is as their source has it, and released to nobody else. */
export function HandlingInputs({ fields, onChange }: Props) {
  return (
    <>
      <Group grow>
        <NativeSelect
          label="Level"
          value={fields.level}
          onChange={(event) => onChange({ level: event.currentTarget.value })}
          data={[
            { value: '', label: 'As the source has it' },
            ...levels.map((label, level) => ({ value: String(level), label })),
          ]}
        />
        <NativeSelect
          label="Handling"
          value={fields.handling}
          onChange={(event) => onChange({ handling: event.currentTarget.value })}
          data={[{ value: '', label: 'As the source has it' }, 'H0', 'H1', 'H2', 'H3']}
        />
      </Group>
      {fields.handling === 'H3' && (
        <Textarea
          label="Conditions"
          description="What whoever shares or exports the records must read and accept"
          autosize
          maxLength={1_000}
          value={fields.caveats}
          onChange={(event) => onChange({ caveats: event.currentTarget.value })}
        />
      )}
      <TextField
        label="Release to"
        description="Codes of agencies, or ALL; empty: nobody else. From level 2, share the records afterwards."
        value={fields.releaseTo}
        onChange={(releaseTo) => onChange({ releaseTo })}
      />
      <TextField
        label="Never to"
        description="Codes of agencies, task forces or offices (AGENCY/OFFICE) that may not see them, whatever else is said"
        value={fields.deny}
        onChange={(deny) => onChange({ deny })}
      />
      <TextField
        label="Case or operation"
        description="Its members alone see the records; empty: as the source or a measure of the profile has it; “none”: no circle"
        value={fields.compartment}
        onChange={(compartment) => onChange({ compartment })}
      />
    </>
  );
}
