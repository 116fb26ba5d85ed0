import { Badge, Button, Group, Loader, Stack, Table, Text } from '@mantine/core';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { ActAsButton } from './ActAsButton.tsx';
import type { FactState } from './keep-fact.ts';
import { READER, type Fact } from './scenario.ts';
import { useFact, useKeepFact, type FactAct } from './use-case.ts';

/** One fact, and for who keeps it the way to withhold it from the reader and to release it again. */
export function FactRow({ fact, session }: { fact: Fact; session: SessionView }) {
  const isKept = session.account === fact.keeper || (fact.agency === READER && session.roles.includes('supervisor'));

  return (
    <Table.Tr>
      <Table.Td>{fact.agency}</Table.Td>
      <Table.Td>
        {fact.where}, {fact.day}
      </Table.Td>
      <Table.Td>{fact.what}</Table.Td>
      <Table.Td>
        {isKept ? <KeepFact fact={fact} account={session.account} /> : <ActAsButton account={fact.keeper} />}
      </Table.Td>
    </Table.Tr>
  );
}

function KeepFact({ fact, account }: { fact: Fact; account: string }) {
  const kept = useFact(fact, true);
  const keep = useKeepFact(fact);

  if (kept.isPending) return <Loader size="sm" aria-label={`Reading how the fact of ${fact.agency} is shared`} />;
  if (kept.isError) return <Failure error={kept.error} onRetry={() => void kept.refetch()} />;
  const { data } = kept;
  if (data === null) return <Text size="sm">Its record is not there. Reset brings it back.</Text>;
  const act = nextAct(
    fact,
    data.state,
    data.sharing.proposals.some(({ proposedBy }) => proposedBy === account),
  );
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="xs">
        <Badge variant="light" color={data.state === 'released' ? 'green' : 'orange'} tt="none">
          {stateWords[data.state]}
        </Badge>
        {act && (
          <Button
            size="compact-sm"
            variant="default"
            loading={keep.isPending}
            onClick={() => keep.mutate({ act, kept: data })}
          >
            {actWords(act, fact)}
          </Button>
        )}
      </Group>
      {!act && <ActAsButton account={account === fact.keeper ? 'supervisor-2' : fact.keeper} />}
      {keep.isError && <Failure error={keep.error} />}
    </Stack>
  );
}

/** What can be done next; nothing where somebody else must approve what one has proposed. */
function nextAct({ agency }: Fact, state: FactState, isProposer: boolean): FactAct | undefined {
  if (state === 'released') return 'withhold';
  if (state === 'withheld') return 'release';
  return agency === READER && !isProposer ? 'approve' : undefined;
}

const stateWords: Readonly<Record<FactState, string>> = {
  released: `${READER} reads it`,
  withheld: 'withheld',
  waiting: 'waits for a second supervisor',
};

function actWords(act: FactAct, { agency }: Fact): string {
  if (act === 'approve') return 'Approve the lower level';
  if (agency === READER) return act === 'withhold' ? 'Lift it above the analyst' : 'Propose the old level';
  return act === 'withhold' ? `Withdraw it from ${READER}` : `Release it to ${READER}`;
}
