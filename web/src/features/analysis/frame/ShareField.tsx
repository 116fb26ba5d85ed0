import { NumberInput } from '@mantine/core';

const STEP = 0.05;

/** A share of one, in steps of a twentieth. */
export function ShareField({
  label,
  description,
  least = 0,
  value,
  onChange,
}: {
  label: string;
  description: string;
  least?: number;
  value: number;
  onChange: (share: number) => void;
}) {
  return (
    <NumberInput
      size="xs"
      label={label}
      description={description}
      min={least}
      max={1}
      step={STEP}
      clampBehavior="strict"
      value={value}
      onChange={(share) => typeof share === 'number' && onChange(share)}
    />
  );
}
