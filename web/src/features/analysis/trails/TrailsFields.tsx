import { Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { CountField } from '../frame/CountField.tsx';
import { EntityField } from '../frame/EntityField.tsx';
import { WindowFields } from '../frame/WindowFields.tsx';
import type { TrailsForm } from './trails-form.ts';
import { unreadRate } from './trails-form.ts';

const MOST_GAP = 3_660;
const MOST_STEPS = 20;

/** From whom to whom, when, how money is followed, and in which currency amounts are compared. */
export function TrailsFields({ form, onChange }: { form: TrailsForm; onChange: (form: TrailsForm) => void }) {
  const unread = unreadRate(form.rates);
  return (
    <>
      <EntityField label="From" value={form.from} onChange={(from) => onChange({ ...form, from })} />
      <EntityField
        label="To"
        none="wherever it goes no further"
        value={form.to}
        onChange={(to) => onChange({ ...form, to })}
      />
      <WindowFields value={form.days} onChange={(days) => onChange({ ...form, days })} />
      <Group gap="xs" grow align="flex-end">
        <CountField
          label="Goes on within days"
          most={MOST_GAP}
          value={form.maxGapDays}
          onChange={(maxGapDays) => onChange({ ...form, maxGapDays })}
        />
        <CountField
          label="Most transfers"
          most={MOST_STEPS}
          value={form.maxSteps}
          onChange={(maxSteps) => onChange({ ...form, maxSteps })}
        />
      </Group>
      <Group gap="xs" grow align="flex-end">
        <AmountField
          label="Least amount"
          value={form.minAmount}
          onChange={(minAmount) => onChange({ ...form, minAmount })}
        />
        <AmountField
          label="Reported from"
          value={form.threshold}
          onChange={(threshold) => onChange({ ...form, threshold: Math.max(1, threshold) })}
        />
      </Group>
      <TextInput
        size="xs"
        label="Compared in"
        description="A currency by its three letters; none: each in its own"
        maxLength={3}
        value={form.currency}
        onChange={(event) => onChange({ ...form, currency: event.currentTarget.value.toUpperCase() })}
      />
      {form.currency !== '' && (
        <Textarea
          size="xs"
          label="Rates"
          description={`One a line: what a unit was worth in ${form.currency} on a day, such as USD 2024-02-27 0.92`}
          autosize
          minRows={2}
          error={unread === undefined ? undefined : `Not understood: ${unread}`}
          value={form.rates}
          onChange={(event) => onChange({ ...form, rates: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function AmountField({ label, value, onChange }: { label: string; value: number; onChange: (amount: number) => void }) {
  return (
    <NumberInput
      size="xs"
      label={label}
      min={0}
      thousandSeparator=","
      value={value}
      onChange={(amount) => typeof amount === 'number' && onChange(amount)}
    />
  );
}
