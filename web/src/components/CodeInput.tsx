import { TextInput } from '@mantine/core';

interface Props {
  readonly description?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A code of the second factor; browsers and managers of passwords know it by its kind. */
export function CodeInput({ description, value, onChange }: Props) {
  return (
    <TextInput
      label="Code"
      description={description}
      autoComplete="one-time-code"
      required
      data-autofocus
      autoFocus
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
