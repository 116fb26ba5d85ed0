import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { CheckNotice } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { counted } from '../chart/count-words.ts';
import { RecordDrawer } from '../inspector/RecordDrawer.tsx';
import { useCheckNotices } from './use-check-notices.ts';

/** Checks by others that met records of one's own agency, also where whoever checked was told nothing. */
export function CheckNotices() {
  const notices = useCheckNotices();
  const [record, setRecord] = useState<string>();

  return (
    <Section title="Who met our records at a check">
      {notices.isPending && <Loader size="sm" aria-label="Reading the checks" />}
      {notices.isError && <Failure error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data?.notices.length === 0 && (
        <Text size="sm">No check of another agency has met a record of yours.</Text>
      )}
      {notices.data && notices.data.notices.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {['When', 'Agency', 'What it was told', 'Met', ''].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {checksOf(notices.data.notices).map(([check, { at, agency, wasTold, records }]) => (
              <Table.Tr key={check}>
                <Table.Td className="figure">{formatInstant(at)}</Table.Td>
                <Table.Td>{agency}</Table.Td>
                <Table.Td>{wasTold ? 'hit, and to contact you' : 'nothing: only you know of it'}</Table.Td>
                <Table.Td>{counted(records.length, 'record', 'records')}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    {records.slice(0, OPENED).map((id, place) => (
                      <Button
                        key={id}
                        size="compact-sm"
                        variant="default"
                        aria-label={`Record ${place + 1} that ${agency} met`}
                        onClick={() => setRecord(id)}
                      >
                        Record
                      </Button>
                    ))}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </Section>
  );
}

/** So many records of one check can be opened from here. */
const OPENED = 3;

/** One check met several records at once; they are told together. */
function checksOf(notices: readonly CheckNotice[]) {
  const checks = Map.groupBy(notices, ({ at, agency, wasTold }) => `${at} ${agency} ${wasTold}`);
  return [...checks].flatMap(([check, [first, ...rest]]) =>
    first ? [[check, { ...first, records: [first, ...rest].map(({ record }) => record) }] as const] : [],
  );
}
