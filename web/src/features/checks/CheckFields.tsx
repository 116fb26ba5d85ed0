import { Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { checkKinds, isCheckKind, type Filled } from './check-form.ts';

interface Props {
  readonly filled: Filled;
  /** The field into which the next one is typed. */
  readonly first: Ref<HTMLInputElement>;
  readonly onFill: (part: Partial<Filled>) => void;
}

/** What is checked: a document, another identifier, or a name with the day of birth. */
export function CheckFields({ filled, first, onFill }: Props) {
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="What is checked"
        value={filled.kind}
        data={[...checkKinds]}
        onChange={(kind) => {
          if (isCheckKind(kind)) onFill({ kind });
        }}
      />
      {filled.kind === 'document' && (
        <TextInput
          ref={first}
          label="Number of the document"
          description="In full; spaces and hyphens do not matter"
          required
          autoFocus
          autoComplete="off"
          maxLength={60}
          value={filled.document}
          onChange={(event) => onFill({ document: event.currentTarget.value })}
        />
      )}
      {filled.kind === 'identifier' && (
        <TextInput
          ref={first}
          label="Phone, plate, account or other identifier"
          description="In full; a phone number with its country"
          required
          autoComplete="off"
          maxLength={60}
          value={filled.identifier}
          onChange={(event) => onFill({ identifier: event.currentTarget.value })}
        />
      )}
      {filled.kind === 'name' && (
        <Group align="end" gap="sm">
          <TextInput
            ref={first}
            label="Name"
            description="Every name, in any order and script"
            required
            dir="auto"
            autoComplete="off"
            flex={1}
            miw={220}
            maxLength={200}
            value={filled.name}
            onChange={(event) => onFill({ name: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Born on"
            required
            value={filled.birthDate}
            onChange={(event) => onFill({ birthDate: event.currentTarget.value })}
          />
        </Group>
      )}
    </Stack>
  );
}
