import { Button, Stack, Text } from '@mantine/core';
import { metricsQuestion, type Measure } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { MeasureFields, type MeasureForm } from './MeasureFields.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { Spread } from './Spread.tsx';
import { useMeasuresOnChart } from './use-measures-on-chart.ts';

const LINES = 50;
const DRAWN = 10;
const firstForm: MeasureForm = {
  measures: ['degree', 'betweenness', 'closeness', 'eigenvector'],
  directed: false,
  weighted: false,
};

/** Asks for measures of a network and shows them as a table, as sizes and colours on the chart, and how they are spread. */
export function WhoMattersPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [form, setForm] = useState(firstForm);
  const [sortBy, setSortBy] = useState<Measure>('betweenness');
  const [colourBy, setColourBy] = useState<Measure>();
  const asked = useAnswer(metricsQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const results = asked.answer.data?.results ?? nothing;
  useShowsOnScreen(
    'who matters',
    results.map(({ entity }) => entity.id),
  );
  const found = asked.answer.data;
  const colours = found?.distribution.find(({ measure }) => measure === colourBy);
  useMeasuresOnChart(results, sortBy, colours);
  const ask = (by: Measure) => {
    const { measures, ...conventions } = form;
    setSortBy(by);
    asked.ask(scope, (within) => ({ ...within, ...conventions, measures: [...measures], sortBy: by, limit: LINES }));
  };

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => ask(form.measures.includes(sortBy) ? sortBy : (form.measures[0] ?? sortBy))}
      fields={<MeasureFields form={form} onChange={setForm} />}
    >
      <Stack gap="xs" px="sm" pb="sm">
        {found && (
          <Text size="xs">
            {counted(found.nodes, 'entity', 'entities')}, {counted(found.ties, 'tie', 'ties')}
            {found.estimate &&
              `; betweenness is estimated, off by at most ${found.estimate.error.toFixed(3)} with ${Math.round(found.estimate.confidence * 100)} % confidence`}
          </Text>
        )}
        {found && results.length > 0 && (
          <Spread
            distribution={found.distribution}
            sortBy={sortBy}
            colourBy={colours?.measure}
            onColour={setColourBy}
          />
        )}
        {drawError && <Failure error={drawError} />}
        {results.length === 0 ? (
          <Text size="sm">Nobody here can be ranked.</Text>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            loading={isDrawing}
            onClick={() => draw(results.slice(0, DRAWN).map(({ entity }) => entity))}
          >
            Put the first {Math.min(DRAWN, results.length)} on the chart
          </Button>
        )}
      </Stack>
      {results.length > 0 && <MeasureTable results={results} sortBy={sortBy} onSort={ask} />}
    </Asking>
  );
}

const nothing: never[] = [];
