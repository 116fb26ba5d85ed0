import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { Necessity, NecessityVerdict } from '@corridor/graph-schema/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { Verdicts } from '../../components/Verdicts.tsx';
import { useStatedPurpose } from '../../state/purpose.ts';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { measureWords, standingWords } from './measure-words.ts';
import { StateNecessity } from './StateNecessity.tsx';
import { useNecessities, useNecessityVerdict } from './use-necessities.ts';

const verdictWords = { approve: 'Approve', refuse: 'Refuse', end: 'End' } as const;

/** Intrusive measures: what was stated of their necessity, what became of it, and under which approval one works. */
export function Necessities() {
  const session = useSession().data;
  const stated = useStatedPurpose();
  const queries = useQueryClient();
  const all = useNecessities();
  const settle = useNecessityVerdict();
  const [isStating, setStating] = useState(false);
  const rest = (one: Necessity | undefined) => {
    stated.restOn(one?.id, one?.case ?? stated.caseReference);
    // What is there under an approval is not what is there without.
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
  const verdictsOf = ({ state, account }: Necessity): NecessityVerdict[] => {
    const mayDecide = session !== undefined && mayAs('approveNecessity', session) && account !== session.account;
    return [
      ...(mayDecide && state === 'waiting' ? (['approve', 'refuse'] as const) : []),
      ...(state === 'approved' && (mayDecide || account === session?.account) ? (['end'] as const) : []),
    ];
  };

  return (
    <Section title="Intrusive measures">
      {all.isPending && <Loader size="sm" aria-label="Reading the statements of necessity" />}
      {all.isError && <Failure error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.statements.length === 0 && <Text size="sm">None was stated to be necessary.</Text>}
      {all.data && all.data.statements.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {all.data.statements.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td className="name">
                  {measureWords[one.measure]} in {one.case}, by {one.account}
                </Table.Td>
                <Table.Td className="name">{one.statement}</Table.Td>
                <Table.Td className="figure">until {formatInstant(one.until)}</Table.Td>
                <Table.Td>{standingWords(one)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    {one.isValid && one.account === session?.account && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => rest(stated.necessity === one.id ? undefined : one)}
                      >
                        {stated.necessity === one.id ? 'Stop working under it' : 'Work under it'}
                      </Button>
                    )}
                    <Verdicts
                      id={one.id}
                      about={`${measureWords[one.measure]} in ${one.case}`}
                      says={one.statement}
                      verdicts={verdictsOf(one)}
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
      {session && mayAs('stateNecessity', session) && (
        <Button mt="xs" size="compact-sm" w="fit-content" variant="default" onClick={() => setStating(true)}>
          State a necessity…
        </Button>
      )}
      {isStating && <StateNecessity caseReference={stated.caseReference ?? ''} onClose={() => setStating(false)} />}
    </Section>
  );
}
