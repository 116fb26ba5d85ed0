import { NativeSelect } from '@mantine/core';

/** Who may be taken out, as a choice: persons, or everything in the network; victims, witnesses and minors never are. */
export type CandidatesChoice = 'suspects' | 'all';

const choices = [
  { value: 'suspects', label: 'Persons' },
  { value: 'all', label: 'Everything in the network' },
] as const;

/** Among whom is chosen. */
export function CandidatesField({
  value,
  onChange,
}: {
  value: CandidatesChoice;
  onChange: (choice: CandidatesChoice) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      label="Chosen among"
      value={value}
      data={choices}
      onChange={(event) => onChange(event.currentTarget.value === 'all' ? 'all' : 'suspects')}
    />
  );
}
