import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { ProposalView } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { levelWords } from '../../components/right-words.ts';
import { Section } from '../../components/Section.tsx';
import { RecordDrawer } from '../inspector/RecordDrawer.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useProposals, useVerdict } from './use-sharing.ts';

const verdictWords = { approve: 'Approve', refuse: 'Refuse' } as const;
type Verdict = keyof typeof verdictWords;

/** Proposals of one's own agency; whoever made one is not who approves it. */
export function Proposals() {
  const session = useSession().data;
  const proposals = useProposals();
  const settle = useVerdict();
  const [record, setRecord] = useState<string>();
  const [asked, setAsked] = useState<{ proposal: ProposalView; verdict: Verdict }>();

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
                    {session && mayAs('approveSharing', session) && (
                      <>
                        {(['approve', 'refuse'] as const).map((verdict) => (
                          <Button
                            key={verdict}
                            size="compact-sm"
                            variant="default"
                            onClick={() => setAsked({ proposal: one, verdict })}
                          >
                            {verdictWords[verdict]}…
                          </Button>
                        ))}
                      </>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {asked && (
        <ReasonDialog
          title={`${verdictWords[asked.verdict]}: ${proposalWords(asked.proposal)}?`}
          action={`${verdictWords[asked.verdict]} it`}
          isBusy={settle.isPending}
          error={settle.error}
          onClose={() => setAsked(undefined)}
          onDone={(reason) =>
            settle.mutate(
              { id: asked.proposal.id, verdict: asked.verdict, reason },
              { onSuccess: () => setAsked(undefined) },
            )
          }
        >
          <Text size="sm">{asked.proposal.basis}</Text>
        </ReasonDialog>
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
