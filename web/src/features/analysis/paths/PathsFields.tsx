import { Group, NativeSelect } from '@mantine/core';
import { CountField } from '../frame/CountField.tsx';
import { DayField } from '../frame/DayField.tsx';
import type { PathsForm } from './use-paths.ts';

const MOST_HOPS = 20;
const MOST_WAYS = 100;

const orders = [
  { value: 'hops', label: 'shortest' },
  { value: 'confidence', label: 'surest' },
] as const;
const modes = [
  { value: 'possible', label: 'could hold' },
  { value: 'certain', label: 'must hold' },
] as const;

/** How far ways may lead, how many are listed, and the day on which their links hold. */
export function PathsFields({ form, onChange }: { form: PathsForm; onChange: (form: PathsForm) => void }) {
  return (
    <Group gap="xs" align="flex-end">
      <CountField
        label="Most hops"
        most={MOST_HOPS}
        width={80}
        value={form.maxHops}
        onChange={(hops) => onChange({ ...form, maxHops: hops })}
      />
      <CountField
        label="Most ways"
        most={MOST_WAYS}
        width={80}
        value={form.k}
        onChange={(k) => onChange({ ...form, k })}
      />
      <NativeSelect
        size="xs"
        label="First the"
        data={orders}
        value={form.order}
        onChange={(event) =>
          onChange({ ...form, order: event.currentTarget.value === 'confidence' ? 'confidence' : 'hops' })
        }
      />
      <DayField label="On day" value={form.day} onChange={(day) => onChange({ ...form, day })} />
      {form.day !== '' && (
        <NativeSelect
          size="xs"
          label="Links that"
          data={modes}
          value={form.mode}
          onChange={(event) =>
            onChange({ ...form, mode: event.currentTarget.value === 'certain' ? 'certain' : 'possible' })
          }
        />
      )}
    </Group>
  );
}
