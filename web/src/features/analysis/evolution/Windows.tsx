import { Table, UnstyledButton } from '@mantine/core';
import type { Evolution } from './lineages.ts';

/** The windows with their figures; the chart shows the one that is chosen. */
export function Windows({
  evolution: { snapshots, changes },
  chosen,
  onChoose,
}: {
  evolution: Evolution;
  chosen: number;
  onChoose: (window: number) => void;
}) {
  return (
    <Table fz="xs" verticalSpacing={4} horizontalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>From day</Table.Th>
          {['Entities', 'Came', 'Went', 'Ties', 'Groups'].map((name) => (
            <Table.Th key={name} ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {snapshots.map(({ at, until, nodes, links, communities }, window) => {
          const change = changes.find((one) => one.at === at);
          return (
            <Table.Tr
              key={at}
              aria-current={window === chosen ? 'step' : undefined}
              fw={window === chosen ? 700 : 400}
              title={`Before ${until}`}
            >
              <Table.Td>
                <UnstyledButton
                  fz="xs"
                  fw="inherit"
                  td="underline"
                  aria-label={`Show the window from ${at} on the chart`}
                  onClick={() => onChoose(window)}
                >
                  {at}
                </UnstyledButton>
              </Table.Td>
              {[nodes, change?.joinedCount, change?.leftCount, links, communities.length].map((count, column) => (
                <Table.Td key={column} ta="right">
                  {count?.toLocaleString('en') ?? '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
