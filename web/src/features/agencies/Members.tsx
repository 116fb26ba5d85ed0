import { Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { agencyViewSchema, type AgencyView, type TaskForceMember } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { useAgencies } from './use-agencies.ts';

/** What no beginning is written as. */
const FIRST_DAY = '1970-01-01';

interface Props {
  readonly taskForce: AgencyView;
  readonly members: readonly TaskForceMember[];
  readonly isKept: boolean;
}

/** The agencies of a task force, each from a day to a day. */
export function Members({ taskForce, members, isKept }: Props) {
  const queries = useQueryClient();
  const agencies = useAgencies().data?.agencies ?? [];
  const [agency, setAgency] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const path = (member: string) => `/agencies/${taskForce.code}/members/${member}`;
  const settle = () => queries.invalidateQueries({ queryKey: ['agencies'] });
  const add = useMutation({
    mutationFn: () =>
      request(path(agency), agencyViewSchema, {
        method: 'PUT',
        body: { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) },
      }),
    onSuccess: () => {
      setAgency('');
      return settle();
    },
  });
  const end = useMutation({
    mutationFn: (member: string) => request(path(member), agencyViewSchema, { method: 'DELETE' }),
    onSuccess: () => settle(),
  });
  const error = add.error ?? end.error;

  return (
    <Section title="Members">
      <Text size="sm">
        Accounts of a member read what is shared with the task force on the days on which it belongs to it.
      </Text>
      {members.length === 0 && <Text size="sm">No agency belongs to it yet.</Text>}
      {members.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {['Agency', 'From', 'Until', ''].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((one) => (
              <Table.Tr key={`${one.agency} ${one.from}`}>
                <Table.Td>{one.agency}</Table.Td>
                <Table.Td className="figure">{one.from === FIRST_DAY ? 'the beginning' : one.from}</Table.Td>
                <Table.Td className="figure">{one.to ?? 'no end'}</Table.Td>
                <Table.Td ta="end">
                  {isKept && one.to === undefined && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`End the membership of ${one.agency}`}
                      onClick={() => end.mutate(one.agency)}
                    >
                      End today
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {error && <Failure error={error} />}
      {isKept && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <Group align="flex-end" gap="xs">
            <NativeSelect
              label="Agency"
              value={agency}
              onChange={(event) => setAgency(event.currentTarget.value)}
              data={[
                { value: '', label: 'Choose…' },
                ...agencies
                  .filter(({ agencyType }) => agencyType !== 'TASK_FORCE')
                  .map(({ code }) => ({ value: code, label: code })),
              ]}
            />
            <TextInput type="date" label="From" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
            <TextInput type="date" label="Until" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
            <Button type="submit" variant="default" loading={add.isPending} disabled={agency === ''}>
              Add the member
            </Button>
          </Group>
        </form>
      )}
    </Section>
  );
}
