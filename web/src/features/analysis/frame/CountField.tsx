import { NumberInput } from '@mantine/core';

/** How many, from 1 to the most that a question takes. */
export function CountField({
  label,
  most,
  value,
  onChange,
  width,
}: {
  label: string;
  most: number;
  value: number;
  onChange: (count: number) => void;
  width?: number;
}) {
  return (
    <NumberInput
      size="xs"
      {...(width === undefined ? {} : { w: width })}
      label={label}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="strict"
      value={value}
      onChange={(count) => typeof count === 'number' && onChange(count)}
    />
  );
}
