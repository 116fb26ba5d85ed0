import { Badge, Button, Group, Loader, Table } from '@mantine/core';
import type { OpenSession } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { useOpenSessions } from './use-own-account.ts';

const originWords: Readonly<Record<OpenSession['origin'], string>> = {
  password: 'password',
  link: 'one-time link',
  singleSignOn: 'sign-on of the organisation',
  secret: 'secret of this machine',
  demonstration: 'switched to in the demonstration',
};

/** Where one is signed in, and the way out of each. */
export function OpenSessions() {
  const sessions = useOpenSessions();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string) => request(`/sessions/${id}`, z.unknown(), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-account', 'sessions'] }),
  });
  const endAll = useMutation({
    mutationFn: () => request('/sessions', z.unknown(), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['session'] }),
  });

  return (
    <Section title="Where you are signed in">
      {sessions.isPending && <Loader size="sm" aria-label="Reading your sessions" />}
      {sessions.isError && <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {end.isError && <Failure error={end.error} />}
      {endAll.isError && <Failure error={endAll.error} />}
      {sessions.data && (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {['Since', 'Last used', 'Ends', 'By', 'For', ''].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sessions.data.sessions.map((one) => (
                <Table.Tr key={one.id}>
                  {[one.openedAt, one.usedAt, one.endsAt].map((at, column) => (
                    <Table.Td key={column} className="figure">
                      {formatInstant(at)}
                    </Table.Td>
                  ))}
                  <Table.Td>
                    {originWords[one.origin]}
                    {one.isForScripts ? ', a script' : ''}
                  </Table.Td>
                  <Table.Td>{one.purpose}</Table.Td>
                  <Table.Td ta="end">
                    {one.isCurrent ? (
                      <Badge variant="light" color="green">
                        here
                      </Badge>
                    ) : (
                      <Button size="compact-sm" variant="default" onClick={() => end.mutate(one.id)}>
                        End
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group>
        <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate()}>
          Sign out everywhere
        </Button>
      </Group>
    </Section>
  );
}
