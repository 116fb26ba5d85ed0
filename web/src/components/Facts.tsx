import { Table } from '@mantine/core';

/** What is so, by name; facts without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: string | undefined])[] }) {
  return (
    <Table withRowBorders={false} verticalSpacing={2} w="auto" style={{ alignSelf: 'start' }}>
      <Table.Tbody>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={500} ps={0} pe="lg" c="var(--desk-text-soft)">
                  {name}
                </Table.Th>
                <Table.Td className="name">{value}</Table.Td>
              </Table.Tr>
            ),
        )}
      </Table.Tbody>
    </Table>
  );
}
