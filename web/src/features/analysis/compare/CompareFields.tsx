import { Group, NativeSelect } from '@mantine/core';
import { Failure } from '../../../components/Failure.tsx';
import { ScopeField } from '../frame/ScopeField.tsx';
import { SideFields } from './SideFields.tsx';
import type { CompareForm, Difference } from './sides.ts';
import { useSources } from './use-sources.ts';

const differences: Readonly<Record<Difference, string>> = {
  days: 'Two days',
  scopes: 'Two networks',
  sources: 'Two sources',
  knowledge: 'Two states of knowledge',
};
const isDifference = (value: string): value is Difference => value in differences;

/** What is compared: what the two differ by, and each side. */
export function CompareFields({ form, onChange }: { form: CompareForm; onChange: (form: CompareForm) => void }) {
  const { difference } = form;
  const sources = useSources(difference === 'sources');
  return (
    <>
      <NativeSelect
        size="xs"
        label="Compare"
        value={difference}
        data={Object.entries(differences).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => isDifference(value) && onChange({ ...form, difference: value })}
      />
      {(difference === 'days' || difference === 'knowledge') && (
        <ScopeField value={form.scope} onChange={(scope) => onChange({ ...form, scope })} />
      )}
      {sources.isError && <Failure error={sources.error} onRetry={() => void sources.refetch()} />}
      <Group gap="xs" grow align="flex-end">
        {(['first', 'second'] as const).map((which) => (
          <SideFields
            key={which}
            name={which === 'first' ? 'First' : 'Second'}
            difference={difference}
            side={form[which]}
            sources={sources.data ?? []}
            onChange={(side) => onChange({ ...form, [which]: side })}
          />
        ))}
      </Group>
      {difference === 'days' && (
        <NativeSelect
          size="xs"
          label="Relationships that"
          value={form.timeMode}
          data={[
            { value: 'possible', label: 'could hold on the day' },
            { value: 'certain', label: 'must hold on the day' },
          ]}
          onChange={(event) =>
            onChange({ ...form, timeMode: event.currentTarget.value === 'certain' ? 'certain' : 'possible' })
          }
        />
      )}
    </>
  );
}
