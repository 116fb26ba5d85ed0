import { Stack, Text } from '@mantine/core';
import { keyPlayersQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { Asking } from '../frame/Asking.tsx';
import { CandidatesField, type CandidatesChoice } from '../frame/CandidatesField.tsx';
import { CountField } from '../frame/CountField.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { BestSet } from './BestSet.tsx';
import { Comparison } from './Comparison.tsx';
import { Successors } from './Successors.tsx';

const MOST = 20;
/** Asks for the sets that fragment a network most; each can be thought away on the chart. */
export function KeyPlayersPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [k, setK] = useState(3);
  const [candidates, setCandidates] = useState<CandidatesChoice>('suspects');
  const asked = useAnswer(keyPlayersQuestion);
  const found = asked.answer.data;
  useShowsOnScreen('key players', [
    ...(found?.results ?? []).flatMap(({ set, components }) => [
      ...set.map(({ id }) => id),
      ...components.flatMap(({ sample }) => sample.map(({ id }) => id)),
    ]),
    ...(found?.likelySuccessors ?? []).map(({ id }) => id),
  ]);

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => asked.ask(scope, (within) => ({ ...within, k, candidates }))}
      fields={
        <>
          <CountField label="How many" most={MOST} value={k} onChange={(many) => setK(many)} />
          <CandidatesField value={candidates} onChange={setCandidates} />
        </>
      }
    >
      <Stack gap="xs" px="sm" pb="sm">
        {found && found.results.length > 0 && (
          <Text size="sm">
            {found.method === 'exact'
              ? `Of ${found.setCount.toLocaleString('en')} sets, ${found.tied === 1 ? 'one is' : `${found.tied} are`} best.`
              : `The best that were found; no set comes above ${found.bound.toFixed(3)}.`}{' '}
            Fragmentation is {found.fBefore.toFixed(3)} now; 1 would mean that nobody reaches anybody.
          </Text>
        )}
        {found && found.results.length === 0 && <Text size="sm">There is nobody here to choose among.</Text>}
      </Stack>
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {found?.results.map((best) => (
          <BestSet key={best.set.map(({ id }) => id).join(' ')} best={best} />
        ))}
      </Stack>
      {found && found.results.length > 0 && <Comparison comparison={found.comparison} />}
      {found && found.likelySuccessors.length > 0 && <Successors successors={found.likelySuccessors} />}
    </Asking>
  );
}
