import { Group } from '@mantine/core';
import type { DayWindow } from './day-window.ts';
import { DayField } from './DayField.tsx';

/** From which day on, and before which. */
export function WindowFields({ value, onChange }: { value: DayWindow; onChange: (window: DayWindow) => void }) {
  return (
    <Group gap="xs" grow>
      <DayField label="From day on" value={value.from} onChange={(from) => onChange({ ...value, from })} />
      <DayField label="Before day" value={value.to} onChange={(to) => onChange({ ...value, to })} />
    </Group>
  );
}
