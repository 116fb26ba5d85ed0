import { Button, Table } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flowKey, type Flow } from './flow.ts';

const ROWS_A_STEP = 200;
const heads = ['From', 'To', 'Seizures', 'kg weighed', 'kg converted', 'First', 'Last'];
const kilograms = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 1 });

interface FlowTableProps {
  readonly flows: readonly Flow[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** The flows in words and figures: the same as the map, for eyes, ears and keys. */
export function FlowTable({ flows, selected, onSelect }: FlowTableProps) {
  const [limit, setLimit] = useState(ROWS_A_STEP);
  const at = flows.findIndex((flow) => flowKey(flow) === selected);
  const shown = flows.slice(0, Math.max(limit, at + 1));

  useEffect(() => {
    if (selected !== undefined) document.getElementById(`flow ${selected}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <div className="panel-scroll">
      <Table stickyHeader verticalSpacing={2} horizontalSpacing={6} fz="xs" highlightOnHover aria-label="Flows">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, column) => (
              <Table.Th key={head} ta={column > 1 ? 'end' : 'start'}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((flow) => {
            const key = flowKey(flow);
            return (
              <Table.Tr
                key={key}
                id={`flow ${key}`}
                aria-selected={key === selected}
                {...(key === selected ? { bg: 'var(--mantine-primary-color-light)' } : {})}
                style={{ cursor: 'pointer' }}
                onClick={() => onSelect(key)}
              >
                <Table.Td className="name">
                  <Button
                    size="compact-xs"
                    variant="transparent"
                    px={0}
                    aria-label={`Select ${flow.from.caption} to ${flow.to.caption}`}
                  >
                    {flow.from.caption}
                  </Button>
                </Table.Td>
                <Table.Td className="name">{flow.to.caption}</Table.Td>
                <Table.Td ta="end">{flow.seizures.toLocaleString('en')}</Table.Td>
                <Table.Td ta="end">{kilograms(flow.kgWeighed)}</Table.Td>
                <Table.Td ta="end">{kilograms(flow.kgConverted)}</Table.Td>
                <Table.Td ta="end" className="figure">
                  {flow.first ?? 'not known'}
                </Table.Td>
                <Table.Td ta="end" className="figure">
                  {flow.last ?? 'not known'}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {shown.length < flows.length && (
        <Button m="sm" size="compact-sm" variant="default" onClick={() => setLimit(shown.length + ROWS_A_STEP)}>
          Show more of {flows.length.toLocaleString('en')}
        </Button>
      )}
    </div>
  );
}
