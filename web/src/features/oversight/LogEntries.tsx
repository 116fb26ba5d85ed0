import { Badge, Button, Group, Table, Text } from '@mantine/core';
import type { AuditEntryView } from '@corridor/graph-schema/contracts';
import { formatInstant } from '../../components/format-instant.ts';
import { extentOf, fileOf, groundsOf, kindWords } from './entry-words.ts';

const heads = ['When', 'Account', 'What', 'Grounds', 'Extent', 'Decision'];

interface Props {
  readonly entries: readonly AuditEntryView[];
  /** Absent: these are all. */
  readonly onOlder: (() => void) | undefined;
  readonly isBusy: boolean;
}

/** Entries of the log, the newest first. */
export function LogEntries({ entries, onOlder, isBusy }: Props) {
  if (entries.length === 0) return <Text>No entry fits. Choose more days, or another question.</Text>;
  return (
    <>
      <Table.ScrollContainer minWidth={900}>
        <Table verticalSpacing={4} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={entry.seq}>
                <Table.Td className="figure">{formatInstant(entry.at)}</Table.Td>
                <Table.Td className="name">{entry.accountName ?? entry.account ?? 'nobody known'}</Table.Td>
                <Table.Td>
                  {kindWords[entry.kind]}
                  <Text size="xs" c="var(--desk-text-soft)">
                    {entry.action}
                  </Text>
                  {entry.file && (
                    <Text size="xs" className="name">
                      {fileOf(entry)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td className="name">{groundsOf(entry)}</Table.Td>
                <Table.Td>
                  {extentOf(entry)}
                  {entry.originators.length > 0 && (
                    <Text size="xs" c="var(--desk-text-soft)">
                      from {entry.originators.join(', ')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Badge variant="light" tt="none" color={entry.decision === 'allowed' ? 'green' : 'orange'}>
                    {entry.decision}
                  </Badge>
                  {entry.decision !== 'allowed' && <Text size="xs">{entry.rule}</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {onOlder && (
        <Group>
          <Button variant="default" loading={isBusy} onClick={onOlder}>
            Older entries
          </Button>
        </Group>
      )}
    </>
  );
}
