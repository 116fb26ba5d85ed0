import { Anchor, Badge, Divider, Group, Stack, Text } from '@mantine/core';
import type { FoldedProperty } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { propertyWords } from './property-words.ts';
import { propertyMeaning, valueWords } from './value-words.ts';
import { withoutBounds } from './without-bounds.ts';

/** Folded properties: the value shown, the others one click away, contradictions marked and never hidden. */
export function PropertyList({
  kind,
  properties,
  onRecord,
}: {
  kind: string;
  properties: readonly FoldedProperty[];
  onRecord: (id: string) => void;
}) {
  const [open, setOpen] = useState<readonly string[]>([]);
  if (properties.length === 0) return null;
  const contestedNames = new Set(properties.filter(({ contested }) => contested).map(({ name }) => name));
  const listed = new Set(
    withoutBounds(
      properties.map(({ name }) => name),
      (name) => contestedNames.has(name),
    ),
  );
  const shownProperties = properties.filter(({ name }) => listed.has(name));

  return (
    <Stack gap={4}>
      <Divider label="Properties" labelPosition="left" />
      {shownProperties.map(({ name, contested, values }) => {
        const shown = contested || open.includes(name) ? values : values.slice(0, 1);
        return (
          <div key={name}>
            <Group gap={6}>
              <Text size="xs" c="var(--desk-text-soft)" title={propertyMeaning(kind, name)}>
                {propertyWords(name)}
              </Text>
              {contested && (
                <Badge size="xs" color="orange" variant="light">
                  contested
                </Badge>
              )}
            </Group>
            {shown.map(({ value, records, confidence }) => (
              <Group key={JSON.stringify(value)} gap={6}>
                <Text size="sm" className="name">
                  {valueWords(kind, name, value)}
                </Text>
                <Text size="xs" c="var(--desk-text-soft)" title="Confidence, from 0 to 1">
                  {confidence.toFixed(2)}
                </Text>
                {records.slice(0, 3).map((record, index) => (
                  <Anchor key={record} component="button" size="xs" onClick={() => onRecord(record)}>
                    {records.length === 1 ? 'record' : `record ${index + 1}`}
                  </Anchor>
                ))}
              </Group>
            ))}
            {!contested && values.length > 1 && !open.includes(name) && (
              <Anchor component="button" size="xs" onClick={() => setOpen([...open, name])}>
                {values.length - 1} more
              </Anchor>
            )}
          </div>
        );
      })}
    </Stack>
  );
}
