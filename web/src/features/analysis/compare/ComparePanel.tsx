import { Stack, Text } from '@mantine/core';
import { compareQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { countWords } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { useAnswer } from '../frame/use-answer.ts';
import { CompareFields } from './CompareFields.tsx';
import { ComparedFigures } from './ComparedFigures.tsx';
import { OneAlone } from './OneAlone.tsx';
import { sideNames } from './side-names.ts';
import { firstForm, missingIn, toParams } from './sides.ts';
import { SIDE_GROUPS, useSidesOnChart, type Compared } from './use-sides-on-chart.ts';

/** Asks how two networks differ; what is in one alone has its colour on the chart. */
export function ComparePanel() {
  const [form, setForm] = useState(() => firstForm(new Date()));
  const [missing, setMissing] = useState<string>();
  const asked = useAnswer(compareQuestion);
  const found = asked.answer.data;
  const compared = found?.results[0];
  const names = found && sideNames(found.params);
  useSidesOnChart(compared);
  useShowsOnScreen('compare', compared ? idsIn(compared) : []);
  const ask = () => {
    const lacking = missingIn(form);
    setMissing(lacking);
    if (lacking === undefined) asked.put(toParams(form));
  };

  return (
    <Asking
      asked={asked}
      onAsk={ask}
      fields={
        <>
          <CompareFields form={form} onChange={setForm} />
          {missing !== undefined && (
            <Text size="xs" role="alert">
              {missing}
            </Text>
          )}
        </>
      }
    >
      {compared && names && (
        <>
          <Stack gap="xs" px="sm" pb="sm">
            <Text size="sm">
              {countWords(compared.nodes.both, compared.ties.both)} in both: {percent(compared.nodes.jaccard)} of all
              entities, {percent(compared.ties.jaccard)} of all ties.
            </Text>
            <ComparedFigures first={compared.first} second={compared.second} names={names} />
          </Stack>
          <OneAlone
            name={`Only ${names.first}`}
            group={SIDE_GROUPS.first}
            entities={compared.nodes.onlyFirst}
            entityCount={compared.nodes.onlyFirstCount}
            ties={compared.ties.onlyFirst}
            tieCount={compared.ties.onlyFirstCount}
          />
          <OneAlone
            name={`Only ${names.second}`}
            group={SIDE_GROUPS.second}
            entities={compared.nodes.onlySecond}
            entityCount={compared.nodes.onlySecondCount}
            ties={compared.ties.onlySecond}
            tieCount={compared.ties.onlySecondCount}
          />
        </>
      )}
    </Asking>
  );
}

function idsIn({ nodes, ties }: Compared): string[] {
  return [
    ...[...nodes.onlyFirst, ...nodes.onlySecond].map(({ id }) => id),
    ...[...ties.onlyFirst, ...ties.onlySecond].flatMap(({ from, to }) => [from.id, to.id]),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
