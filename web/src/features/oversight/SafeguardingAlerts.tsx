import { Alert, Button, Group, Loader, Table, Text } from '@mantine/core';
import type { SafeguardingAlert } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { counted } from '../chart/count-words.ts';
import { RecordDrawer } from '../inspector/RecordDrawer.tsx';
import { useSafeguardingAlerts } from './use-safeguarding-alerts.ts';

/** So many records of one person can be opened from here. */
const OPENED = 3;

/** Persons whom the own records mark as victims or possible minors while records of others show them; a count alone without the right to such data. */
export function SafeguardingAlerts() {
  const found = useSafeguardingAlerts();
  const [record, setRecord] = useState<string>();
  useShowsOnScreen('safeguarding', found.data?.alerts.map(({ entity }) => entity.id) ?? []);

  return (
    <Section title="Victims and minors whom others show">
      {found.isPending && <Loader size="sm" aria-label="Looking for safeguarding alerts" />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.count === 0 && (
        <Text size="sm">
          No record of another source shows somebody whom yours mark as a victim or a possible minor.
        </Text>
      )}
      {found.data && found.data.count > 0 && (
        <Alert color="orange" title={counted(found.data.count, 'person', 'persons')}>
          <Text size="sm">
            Your records mark them as victims or possible minors; records of other sources name them and do not say so.
            Ask the originators to mark theirs.
            {found.data.alerts.length === 0 &&
              ' Who they are is told to overseers with the right to data on victims alone.'}
          </Text>
        </Alert>
      )}
      {found.data && found.data.alerts.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {['Person', 'Shown by', 'Records', ''].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.data.alerts.map((alert) => (
              <OneAlert key={alert.entity.id} alert={alert} onOpen={setRecord} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </Section>
  );
}

function OneAlert({ alert: { entity, records }, onOpen }: { alert: SafeguardingAlert; onOpen: (id: string) => void }) {
  const originators = [...new Set(records.map(({ originator }) => originator))].sort();
  return (
    <Table.Tr>
      <Table.Td className="name">{entity.caption}</Table.Td>
      <Table.Td>{originators.join(', ')}</Table.Td>
      <Table.Td>{counted(records.length, 'record', 'records')}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end">
          {records.slice(0, OPENED).map(({ id }, place) => (
            <Button
              key={id}
              size="compact-sm"
              variant="default"
              aria-label={`Record ${place + 1} that shows ${entity.caption}`}
              onClick={() => onOpen(id)}
            >
              Record
            </Button>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
