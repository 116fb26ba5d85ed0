import { NativeSelect, Stack, Text } from '@mantine/core';
import { disruptionQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { Asking } from '../frame/Asking.tsx';
import { CandidatesField, type CandidatesChoice } from '../frame/CandidatesField.tsx';
import { CountField } from '../frame/CountField.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { measureWords } from '../who-matters/measure-words.ts';
import { Removals } from './Removals.tsx';

const measures = disruptionQuestion.params.shape.by.unwrap().options;
const modes = { sequential: 'Measured anew after each', block: 'All measured at the start' } as const;
const MOST_STEPS = 100;

/** Asks what removals leave; a step can be looked at on the chart. */
export function DisruptionPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [by, setBy] = useState<(typeof measures)[number]>('betweenness');
  const [mode, setMode] = useState<keyof typeof modes>('sequential');
  const [steps, setSteps] = useState(10);
  const [candidates, setCandidates] = useState<CandidatesChoice>('suspects');
  const asked = useAnswer(disruptionQuestion);
  const found = asked.answer.data;
  useShowsOnScreen(
    'disruption',
    (found?.results ?? []).map(({ removed }) => removed.id),
  );

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => asked.ask(scope, (within) => ({ ...within, by, mode, steps, candidates }))}
      fields={
        <>
          <NativeSelect
            size="xs"
            label="Taken out first: the highest by"
            value={by}
            data={measures.map((name) => ({ value: name, label: measureWords[name].name }))}
            onChange={(event) => setBy(measures.find((name) => name === event.currentTarget.value) ?? by)}
          />
          <NativeSelect
            size="xs"
            label="Measured"
            value={mode}
            data={Object.entries(modes).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setMode(event.currentTarget.value === 'block' ? 'block' : 'sequential')}
          />
          <CountField label="Removals" most={MOST_STEPS} value={steps} onChange={(many) => setSteps(many)} />
          <CandidatesField value={candidates} onChange={setCandidates} />
        </>
      }
    >
      <Stack gap="xs" px="sm" pb="sm">
        {found && found.results.length === 0 && <Text size="sm">There is nobody here to take out.</Text>}
      </Stack>
      {found && found.results.length > 0 && (
        <Removals key={asked.answer.dataUpdatedAt} before={found.before} steps={found.results} />
      )}
    </Asking>
  );
}
