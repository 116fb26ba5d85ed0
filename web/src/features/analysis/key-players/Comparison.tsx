import { Stack, Table, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { EntityNames } from '../frame/EntityNames.tsx';

interface Chosen {
  readonly set: readonly EntitySummary[];
  readonly fAfter: number;
}

const ways = { degree: 'Most ties', betweenness: 'Most between', greedy: 'One after another' } as const;

/** What other ways of choosing would have come to. */
export function Comparison({
  comparison,
}: {
  comparison: { readonly degree: Chosen; readonly betweenness: Chosen | null; readonly greedy: Chosen };
}) {
  return (
    <Stack gap={4} p="sm">
      <Text size="xs" fw={600}>
        Chosen otherwise
      </Text>
      <Table fz="xs" verticalSpacing={4} horizontalSpacing="xs">
        <Table.Tbody>
          {(['degree', 'betweenness', 'greedy'] as const).map((way) => {
            const chosen = comparison[way];
            return (
              chosen && (
                <Table.Tr key={way}>
                  <Table.Th scope="row">{ways[way]}</Table.Th>
                  <Table.Td>
                    <EntityNames entities={chosen.set} />
                  </Table.Td>
                  <Table.Td ta="right">{chosen.fAfter.toFixed(3)}</Table.Td>
                </Table.Tr>
              )
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
