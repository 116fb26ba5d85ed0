import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { agencyTypes } from './agency-types.ts';
import type { AgencyForm } from './agency-form.ts';

interface Props {
  readonly form: AgencyForm;
  /** A task force stays one, and an agency does not become one. */
  readonly isTaskForce?: boolean;
  readonly onChange: (form: AgencyForm) => void;
}

/** What is kept of an agency. */
export function AgencyFields({ form, isTaskForce, onChange }: Props) {
  const field = (name: Exclude<keyof AgencyForm, 'agencyType'>) => ({
    value: form[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange({ ...form, [name]: event.currentTarget.value }),
  });
  const types = agencyTypes.filter(
    ({ value }) => isTaskForce === undefined || (value === 'TASK_FORCE') === isTaskForce,
  );

  return (
    <Stack>
      <TextInput label="Name" required maxLength={200} {...field('name')} />
      <NativeSelect
        label="Type"
        value={form.agencyType}
        onChange={(event) => onChange({ ...form, agencyType: event.currentTarget.value })}
        data={types}
      />
      <Group grow align="flex-start">
        <TextInput label="Country" description="Three letters (ISO 3166-1)" maxLength={3} {...field('country')} />
        <TextInput label="Time zone" description="Europe/Rome" {...field('timeZone')} />
      </Group>
      <Group grow align="flex-start">
        <TextInput label="Languages" description="Their codes: it, en" {...field('languages')} />
        <TextInput label="Duty hours" description="When somebody answers" {...field('dutyHours')} />
      </Group>
    </Stack>
  );
}
