import { Stack, Table, Text, Title } from '@mantine/core';

const MOST_LISTED = 50;

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly says?: string | undefined;
}

/** How often each of something occurred, the most frequent first, with what it means where that is known. */
export function Counts({ title, empty, rows }: { title: string; empty: string; rows: readonly Counted[] }) {
  return (
    <Stack gap={4}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {rows.length === 0 && <Text size="sm">{empty}</Text>}
      <Table>
        <Table.Tbody>
          {rows
            .toSorted((a, b) => b.count - a.count)
            .slice(0, MOST_LISTED)
            .map(({ name, count, says }) => (
              <Table.Tr key={name}>
                <Table.Td className="name">
                  {name}
                  {says && (
                    <Text size="xs" c="var(--desk-text-soft)">
                      {says}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="end">{count.toLocaleString('en')}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      {rows.length > MOST_LISTED && (
        <Text size="xs">
          The {MOST_LISTED} most frequent of {rows.length.toLocaleString('en')}.
        </Text>
      )}
    </Stack>
  );
}
