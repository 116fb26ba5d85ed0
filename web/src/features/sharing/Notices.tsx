import { Loader, Table, Text } from '@mantine/core';
import type { CorrectionNotice } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { useNotices } from './use-sharing.ts';

const kindWords: Readonly<Record<CorrectionNotice['kind'], string>> = {
  withdrawn: 'is not shared with you any more',
  retracted: 'was taken back by its source',
  corrected: 'was replaced by a newer version',
};

/** What one's own agency was given and is not so any more. */
export function Notices() {
  const notices = useNotices();

  return (
    <Section title="Changed since you were given it">
      {notices.isPending && <Loader size="sm" aria-label="Reading the notices" />}
      {notices.isError && <Failure error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data?.notices.length === 0 && <Text size="sm">Nothing that you were given has changed.</Text>}
      {notices.data && notices.data.notices.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {notices.data.notices.map(({ record, source, kind, at }) => (
              <Table.Tr key={`${record} ${at} ${kind}`}>
                <Table.Td className="figure">{formatInstant(at)}</Table.Td>
                <Table.Td className="name">{source}</Table.Td>
                <Table.Td>
                  The record {record.slice(0, 8)} {kindWords[kind]}. Correct what you made of it.
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
