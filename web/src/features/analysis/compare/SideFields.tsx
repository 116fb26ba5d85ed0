import { NativeSelect } from '@mantine/core';
import { DayField } from '../frame/DayField.tsx';
import { ScopeField } from '../frame/ScopeField.tsx';
import type { Difference, Side } from './sides.ts';

/** What one side is, by what the two differ by. */
export function SideFields({
  name,
  difference,
  side,
  sources,
  onChange,
}: {
  name: 'First' | 'Second';
  difference: Difference;
  side: Side;
  sources: readonly string[];
  onChange: (side: Side) => void;
}) {
  if (difference === 'days')
    return <DayField label={`${name} day`} value={side.day} onChange={(day) => onChange({ ...side, day })} />;
  if (difference === 'knowledge')
    return (
      <DayField
        label={`${name}: as known on`}
        description="None: as known now"
        value={side.known}
        onChange={(known) => onChange({ ...side, known })}
      />
    );
  if (difference === 'scopes')
    return (
      <ScopeField label={`${name} network`} value={side.scope} onChange={(scope) => onChange({ ...side, scope })} />
    );
  return (
    <NativeSelect
      size="xs"
      label={`${name} source`}
      value={side.source}
      data={[{ value: '', label: 'Choose one' }, ...sources.map((source) => ({ value: source, label: source }))]}
      onChange={(event) => onChange({ ...side, source: event.currentTarget.value })}
    />
  );
}
