import { Group, NativeSelect } from '@mantine/core';
import { DayField } from '../frame/DayField.tsx';
import { ShareField } from '../frame/ShareField.tsx';

/** What is asked beyond the network. */
export interface EvolutionForm {
  readonly begin: string;
  readonly end: string;
  /** Days; the empty text: four windows over all of it. */
  readonly step: string;
  readonly threshold: number;
  readonly knownBefore: string;
}

/** The form as it opens: all of the time that is known. */
export const firstForm: EvolutionForm = { begin: '', end: '', step: '', threshold: 0.3, knownBefore: '' };

const steps = [
  { value: '', label: 'a quarter of that time' },
  { value: '7', label: 'a week' },
  { value: '30', label: '30 days' },
  { value: '91', label: '91 days' },
  { value: '365', label: 'a year' },
];

/** Which windows of time, when a group is the same, and since when knowledge counts as new. */
export function EvolutionFields({ form, onChange }: { form: EvolutionForm; onChange: (form: EvolutionForm) => void }) {
  return (
    <>
      <Group gap="xs" grow>
        <DayField label="From day on" value={form.begin} onChange={(begin) => onChange({ ...form, begin })} />
        <DayField label="Up to day" value={form.end} onChange={(end) => onChange({ ...form, end })} />
      </Group>
      <NativeSelect
        size="xs"
        label="In windows of"
        value={form.step}
        data={steps}
        onChange={(event) => onChange({ ...form, step: event.currentTarget.value })}
      />
      <ShareField
        label="The same group from"
        description="Share of members that two windows have in common"
        least={0.05}
        value={form.threshold}
        onChange={(threshold) => onChange({ ...form, threshold })}
      />
      <DayField
        label="New knowledge since"
        description="What became known since then is told apart"
        value={form.knownBefore}
        onChange={(knownBefore) => onChange({ ...form, knownBefore })}
      />
    </>
  );
}
