import { Checkbox, Group, MultiSelect } from '@mantine/core';
import { measureNames, type Measure } from '@corridor/graph-schema/questions';
import { measureWords } from './measure-words.ts';

/** What is measured, and by which conventions. */
export interface MeasureForm {
  readonly measures: readonly Measure[];
  readonly directed: boolean;
  readonly weighted: boolean;
}

const isMeasure = (name: string): name is Measure => measureNames.some((known) => known === name);

/** The fields of that form; one measure at least stays chosen. */
export function MeasureFields({ form, onChange }: { form: MeasureForm; onChange: (form: MeasureForm) => void }) {
  return (
    <>
      <MultiSelect
        size="xs"
        label="Measures"
        value={[...form.measures]}
        data={measureNames.map((name) => ({ value: name, label: measureWords[name].name }))}
        onChange={(names) => {
          const measures = names.filter(isMeasure);
          if (measures.length > 0) onChange({ ...form, measures });
        }}
      />
      <Group gap="md">
        <Checkbox
          size="xs"
          label="Ties have a direction"
          checked={form.directed}
          onChange={(event) => onChange({ ...form, directed: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label="Ties count by strength"
          checked={form.weighted}
          onChange={(event) => onChange({ ...form, weighted: event.currentTarget.checked })}
        />
      </Group>
    </>
  );
}
