import { Checkbox, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { Office, Purpose } from '@corridor/graph-schema/contracts';
import { isRole, roles, levels } from '@corridor/graph-schema/policy';
import { purposesServed, type Rights } from './rights.ts';

interface Props {
  readonly rights: Rights;
  readonly offices: readonly Office[];
  readonly onChange: (rights: Rights) => void;
}

/** What an account is called and may do. */
export function RightsFields({ rights, offices, onChange }: Props) {
  const served = purposesServed(rights.roles);
  const chooseRoles = (chosen: readonly string[]) => {
    const held = chosen.filter(isRole);
    // An administrator of accounts is nothing else.
    const isNewAdmin = held.includes('admin') && !rights.roles.includes('admin');
    const next = isNewAdmin
      ? held.filter((role) => role === 'admin')
      : held.filter((role) => role !== 'admin' || held.length === 1);
    onChange({ ...rights, roles: next, purposes: undefined });
  };
  const choosePurposes = (chosen: readonly string[]) => {
    const permitted = served.filter((purpose) => chosen.includes(purpose));
    if (permitted.length > 0) onChange({ ...rights, purposes: isAll(permitted, served) ? undefined : permitted });
  };

  return (
    <Stack>
      <TextInput
        label="Name"
        description="As colleagues know the person"
        maxLength={100}
        value={rights.name}
        onChange={(event) => onChange({ ...rights, name: event.currentTarget.value })}
      />
      <Checkbox.Group
        label="Roles"
        description="An administrator of accounts is nothing else and sees no case data"
        value={[...rights.roles]}
        onChange={chooseRoles}
      >
        <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={6}>
          {roles.map(({ role, title }) => (
            <Checkbox key={role} value={role} label={title} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <NativeSelect
        label="Clearance"
        value={String(rights.level)}
        onChange={(event) => onChange({ ...rights, level: Number(event.currentTarget.value) })}
        data={levels.map((label, value) => ({ value: String(value), label }))}
      />
      <Checkbox
        label="May read data on victims"
        checked={rights.victimRight}
        onChange={(event) => onChange({ ...rights, victimRight: event.currentTarget.checked })}
      />
      {served.length > 1 && (
        <Checkbox.Group
          label="Purposes that may be stated"
          value={[...(rights.purposes ?? served)]}
          onChange={choosePurposes}
        >
          <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={6}>
            {served.map((purpose) => (
              <Checkbox key={purpose} value={purpose} label={purpose} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      {served.length === 1 && <Text size="sm">These roles serve one purpose: {served[0]}.</Text>}
      {offices.length > 0 && (
        <NativeSelect
          label="Office"
          value={rights.office}
          onChange={(event) => onChange({ ...rights, office: event.currentTarget.value })}
          data={[
            { value: '', label: 'None' },
            ...offices.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
          ]}
        />
      )}
      <TextInput
        label="Name at the sign-on of the organisation"
        description="Empty: as the account is called"
        maxLength={200}
        value={rights.subject}
        onChange={(event) => onChange({ ...rights, subject: event.currentTarget.value })}
      />
    </Stack>
  );
}

function isAll(permitted: readonly Purpose[], served: readonly Purpose[]): boolean {
  return permitted.length === served.length;
}
