import { NativeSelect } from '@mantine/core';
import { useScopeSizes, type ScopeChoice } from './scope-choice.ts';

/** Which network is asked about. */
export function ScopeField({
  label = 'In which network',
  value,
  onChange,
}: {
  label?: string;
  value: ScopeChoice;
  onChange: (choice: ScopeChoice) => void;
}) {
  const { chart, selection } = useScopeSizes();
  const choices: readonly { value: ScopeChoice; label: string; disabled?: boolean }[] = [
    { value: 'chart', label: `What is on the chart (${chart})`, disabled: chart === 0 },
    { value: 'selection', label: `What is selected (${selection})`, disabled: selection === 0 },
    { value: 'around', label: 'Two hops around the one that is selected', disabled: selection !== 1 },
    { value: 'all', label: 'All that you may see' },
  ];
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={choices.map((choice) => ({ ...choice }))}
      onChange={(event) =>
        onChange(choices.find((choice) => choice.value === event.currentTarget.value)?.value ?? value)
      }
    />
  );
}
