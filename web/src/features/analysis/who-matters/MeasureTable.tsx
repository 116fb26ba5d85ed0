import { Table, Tooltip, UnstyledButton } from '@mantine/core';
import { measureNames, type Measure } from '@corridor/graph-schema/questions';
import { EntityLink } from '../frame/EntityLink.tsx';
import { formatMeasure } from './format-measure.ts';
import { measureWords } from './measure-words.ts';
import type { Measured } from './use-measures-on-chart.ts';

/** Entities with their measures; a head puts the table in the order of its measure. */
export function MeasureTable({
  results,
  sortBy,
  onSort,
}: {
  results: readonly Measured[];
  sortBy: Measure;
  onSort: (measure: Measure) => void;
}) {
  const measures = measureNames.filter((name) => results.some(({ values }) => values[name] !== undefined));
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table verticalSpacing={4} horizontalSpacing={6} fz="xs" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="first-column">Entity</Table.Th>
            {measures.map((name) => (
              <Table.Th key={name} ta="right" aria-sort={name === sortBy ? 'descending' : 'none'}>
                <Tooltip label={measureWords[name].says} multiline w={220} withArrow events={tooltipEvents}>
                  <UnstyledButton fz="xs" fw={name === sortBy ? 700 : 500} onClick={() => onSort(name)}>
                    {measureWords[name].name}
                    {name === sortBy && ' ↓'}
                  </UnstyledButton>
                </Tooltip>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {results.map(({ entity, values }) => (
            <Table.Tr key={entity.id}>
              <Table.Td className="first-column">
                <EntityLink entity={entity} />
              </Table.Td>
              {measures.map((name) => (
                <Table.Td key={name} ta="right">
                  {formatMeasure(values[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const tooltipEvents = { hover: true, focus: true, touch: true };
