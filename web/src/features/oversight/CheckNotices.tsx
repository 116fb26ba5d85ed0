import { Button, Loader, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
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
              {['When', 'Agency', 'What it was told', ''].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {notices.data.notices.map((one) => (
              <Table.Tr key={`${one.at} ${one.agency} ${one.record}`}>
                <Table.Td className="figure">{formatInstant(one.at)}</Table.Td>
                <Table.Td>{one.agency}</Table.Td>
                <Table.Td>{one.wasTold ? 'hit, and to contact you' : 'nothing: only you know of it'}</Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Record that ${one.agency} met`}
                    onClick={() => setRecord(one.record)}
                  >
                    Record
                  </Button>
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
