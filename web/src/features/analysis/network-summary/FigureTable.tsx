import { Table } from '@mantine/core';
import { FigureName } from './FigureName.tsx';
import { figureWords, type Figures } from './figure-words.ts';

/** The figures of a network, each with what it means. */
export function FigureTable({ figures }: { figures: Figures }) {
  return (
    <Table withRowBorders={false} verticalSpacing={2} w="auto" style={{ alignSelf: 'start' }}>
      <Table.Tbody>
        {figureWords(figures).map((figure) => (
          <Table.Tr key={figure.name}>
            <Table.Th scope="row" fw={500} ps={0} pe="lg" c="var(--desk-text-soft)">
              <FigureName {...figure} />
            </Table.Th>
            <Table.Td>{figure.value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
