import { Button, Loader, Table, Text } from '@mantine/core';
import { compartmentMemberSchema, type CompartmentMember } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Page } from '../../components/Page.tsx';
import { Section } from '../../components/Section.tsx';
import { useSession } from '../shell/use-session.ts';
import { LetIn } from './LetIn.tsx';
import { useCompartmentMembers } from './use-compartment-members.ts';

/** The cases, operations and other closed circles of one's own agency, and who is let into each. */
export function CompartmentsPage() {
  const session = useSession().data;
  const members = useCompartmentMembers();
  const queries = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const end = useMutation({
    mutationFn: (id: string) => request(`/compartment-members/${id}`, compartmentMemberSchema, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['compartment-members'] }),
  });
  const circles = [...Map.groupBy(members.data?.members ?? [], ({ compartment }) => compartment)];

  return (
    <Page
      title="Cases and operations"
      actions={session && <Button onClick={() => setAdding(true)}>Let somebody in…</Button>}
    >
      {members.isPending && <Loader aria-label="Reading who belongs to what" />}
      {members.isError && <Failure error={members.error} onRetry={() => void members.refetch()} />}
      {end.isError && <Failure error={end.error} />}
      {members.data?.members.length === 0 && (
        <Text>
          Nobody was let into a closed circle of your agency yet. What is marked with one is read by those alone who
          belong to it. Choose “Let somebody in…” and name the circle.
        </Text>
      )}
      {circles.map(([name, list]) => (
        <Section key={name} title={name}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {['Account', 'Agency', 'As', 'From', 'Until', ''].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td className="name">{one.account}</Table.Td>
                  <Table.Td>{one.agency}</Table.Td>
                  <Table.Td>{kindWords[one.kind]}</Table.Td>
                  <Table.Td className="figure">{formatInstant(one.from)}</Table.Td>
                  <Table.Td className="figure">
                    {one.until === undefined ? 'no end' : formatInstant(one.until)}
                  </Table.Td>
                  <Table.Td ta="end">
                    {one.isNow && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`End the access of ${one.account} to ${name}`}
                        onClick={() => end.mutate(one.id)}
                      >
                        End now
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Section>
      ))}
      {isAdding && session && <LetIn agency={session.agency} onClose={() => setAdding(false)} />}
    </Page>
  );
}

const kindWords: Readonly<Record<CompartmentMember['kind'], string>> = {
  member: 'member',
  approval: 'let in for a time',
};
