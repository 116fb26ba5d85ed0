import { TextInput } from '@mantine/core';

/** A day (ISO), or none: the empty text. */
export function DayField({
  label,
  value,
  onChange,
  description,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
  description?: string;
}) {
  return (
    <TextInput
      size="xs"
      type="date"
      label={label}
      {...(description === undefined ? {} : { description })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
