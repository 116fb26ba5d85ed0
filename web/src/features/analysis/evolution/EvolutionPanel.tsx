import { Stack, Text } from '@mantine/core';
import { evolutionQuestion } from '@corridor/graph-schema/questions';
import { useMemo, useState } from 'react';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { Asking } from '../frame/Asking.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { EvolutionFields, firstForm, type EvolutionForm } from './EvolutionFields.tsx';
import { lineages, type Evolution } from './lineages.ts';
import { NewlyKnown } from './NewlyKnown.tsx';
import { OneWindow } from './OneWindow.tsx';
import { Strands } from './Strands.tsx';
import { useWindowOnChart } from './use-window-on-chart.ts';
import { Windows } from './Windows.tsx';

/** Asks what became of a network over time; the chart shows one window of it. */
export function EvolutionPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [form, setForm] = useState(firstForm);
  const [picked, setPicked] = useState(0);
  const asked = useAnswer(evolutionQuestion);
  const found = asked.answer.data;
  const evolution = found?.results[0];
  const colours = useMemo(() => (evolution ? lineages(evolution) : none), [evolution]);
  const chosen = Math.min(picked, Math.max(0, (evolution?.snapshots.length ?? 0) - 1));
  useWindowOnChart(evolution?.snapshots[chosen], colours);
  useShowsOnScreen('evolution', evolution ? idsIn(evolution) : []);

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => asked.ask(scope, (within) => ({ ...within, ...toParams(form) }))}
      fields={<EvolutionFields form={form} onChange={setForm} />}
    >
      {evolution && evolution.snapshots.length === 0 && (
        <Text size="sm" px="sm">
          No tie here has a day. Say from which day on and up to which, or choose another network.
        </Text>
      )}
      {evolution && evolution.snapshots.length > 0 && (
        <>
          <Stack gap="xs" px="sm" pb="sm">
            <Strands evolution={evolution} colours={colours} />
            <Windows evolution={evolution} chosen={chosen} onChoose={setPicked} />
          </Stack>
          <OneWindow key={chosen} evolution={evolution} chosen={chosen} colours={colours} />
          {found?.params['knownBefore'] !== undefined && <NewlyKnown pairs={evolution.newlyKnown} />}
        </>
      )}
    </Asking>
  );
}

const none: ReadonlyMap<string, number> = new Map();

function toParams({ begin, end, step, threshold, knownBefore }: EvolutionForm) {
  return {
    threshold,
    ...(begin === '' ? {} : { begin }),
    ...(end === '' ? {} : { end }),
    ...(step === '' ? {} : { stepDays: Number(step) }),
    ...(knownBefore === '' ? {} : { knownBefore: `${knownBefore}T00:00:00Z` }),
  };
}

function idsIn({ snapshots, changes, newlyKnown }: Evolution): string[] {
  return [
    ...snapshots.flatMap(({ communities }) => communities.flatMap(({ members }) => members)),
    ...changes.flatMap(({ joined, left, roles }) => [...joined, ...left, ...roles.map(({ entity }) => entity)]),
    ...newlyKnown.flatMap(({ from, to }) => [from, to]),
  ].map(({ id }) => id);
}
