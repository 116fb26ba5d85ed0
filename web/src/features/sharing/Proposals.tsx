import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { ProposalView } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { Verdicts } from '../../components/Verdicts.tsx';
import { RecordDrawer } from '../inspector/RecordDrawer.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { useProposals, useVerdict } from './use-sharing.ts';

const verdictWords = { approve: 'Approve', refuse: 'Refuse' } as const;
const verdicts = ['approve', 'refuse'] as const;

/** Proposals of one's own agency; whoever made one is not who approves it. */
export function Proposals() {
  const session = useSession().data;
  const proposals = useProposals();
  const settle = useVerdict();
  const [record, setRecord] = useState<string>();

  return (
    <Section title="Waits for an approval">
      {proposals.isPending && <Loader size="sm" aria-label="Reading the proposals" />}
      {proposals.isError && <Failure error={proposals.error} onRetry={() => void proposals.refetch()} />}
      {proposals.data?.proposals.length === 0 && <Text size="sm">Nothing waits.</Text>}
      {proposals.data && proposals.data.proposals.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {proposals.data.proposals.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td className="figure">{formatInstant(one.at)}</Table.Td>
                <Table.Td className="name">{proposalWords(one)}</Table.Td>
                <Table.Td className="name">{one.basis}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    <Button size="compact-sm" variant="default" onClick={() => setRecord(one.record)}>
                      Record
                    </Button>
                    <Verdicts
                      id={one.id}
                      about={proposalWords(one)}
                      says={one.basis}
                      verdicts={session && mayAs('approveSharing', session) ? verdicts : []}
                      words={verdictWords}
                      settle={settle}
                    />
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

function proposalWords({ recipient, level, proposedBy }: ProposalView): string {
  return recipient === undefined
    ? `${proposedBy} proposes level ${levelWords(level ?? 0)}`
    : `${proposedBy} proposes to share with ${recipient}`;
}
