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
          <Table.Th ta="right">Entities</Table.Th>
          <Table.Th ta="right">
            <span title="Who came and who went since the window before">+ −</span>
          </Table.Th>
          <Table.Th ta="right">Ties</Table.Th>
          <Table.Th ta="right">Groups</Table.Th>
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
              <Table.Td className="figure">
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
              <Table.Td ta="right">{nodes.toLocaleString('en')}</Table.Td>
              <Table.Td ta="right" className="figure">
                {change && `+${change.joinedCount.toLocaleString('en')} −${change.leftCount.toLocaleString('en')}`}
              </Table.Td>
              <Table.Td ta="right">{links.toLocaleString('en')}</Table.Td>
              <Table.Td ta="right">{communities.length.toLocaleString('en')}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
