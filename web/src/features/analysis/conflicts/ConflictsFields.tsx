import { Group, NativeSelect, NumberInput } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { SPEED_LIMITS } from '@corridor/graph-schema/questions';
import { EntityField } from '../frame/EntityField.tsx';
import { anyDay, windowOf, type DayWindow } from '../frame/day-window.ts';
import { WindowFields } from '../frame/WindowFields.tsx';
import { modeWords } from './conflict-words.ts';

type Mode = keyof typeof SPEED_LIMITS;
const isMode = (value: string): value is Mode => value in SPEED_LIMITS;
const modes = Object.keys(SPEED_LIMITS).filter(isMode);

/** What is asked about, when, how it goes and how fast at most. */
export interface ConflictsForm {
  readonly entity: EntitySummary | undefined;
  readonly days: DayWindow;
  /** The empty text: as its kind goes. */
  readonly mode: Mode | '';
  /** Kilometres an hour; the empty text: what is usual. */
  readonly limit: number | '';
}

/** The form as it opens: about the first that is selected. */
export function firstForm([entity]: readonly EntitySummary[]): ConflictsForm {
  return { entity, days: anyDay, mode: '', limit: '' };
}

/** What a form asks beyond what it is about. A limit of one's own holds however it goes. */
export function toParams({ days, mode, limit }: ConflictsForm) {
  return {
    ...windowOf(days),
    ...(mode === '' ? {} : { mode }),
    ...(limit === '' ? {} : { limits: Object.fromEntries(modes.map((one) => [one, limit])) }),
  };
}

/** The fields of that form. */
export function ConflictsFields({ form, onChange }: { form: ConflictsForm; onChange: (form: ConflictsForm) => void }) {
  return (
    <>
      <EntityField label="About" value={form.entity} onChange={(entity) => onChange({ ...form, entity })} />
      <WindowFields value={form.days} onChange={(days) => onChange({ ...form, days })} />
      <Group gap="xs" grow align="flex-end">
        <NativeSelect
          size="xs"
          label="It goes by"
          value={form.mode}
          data={[{ value: '', label: 'as usual' }, ...modes.map((mode) => ({ value: mode, label: modeWords(mode) }))]}
          onChange={({ currentTarget: { value } }) => onChange({ ...form, mode: isMode(value) ? value : '' })}
        />
        <NumberInput
          size="xs"
          label="Fastest, km/h"
          placeholder={form.mode === '' ? 'as usual' : String(SPEED_LIMITS[form.mode])}
          min={1}
          value={form.limit}
          onChange={(limit) => onChange({ ...form, limit: typeof limit === 'number' ? limit : '' })}
        />
      </Group>
    </>
  );
}
