import { Stack, Text } from '@mantine/core';
import { trailsQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { useSelectedEntities } from '../frame/EntityField.tsx';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { BesideTrails } from './BesideTrails.tsx';
import { firstForm, toParams, unreadRate } from './trails-form.ts';
import { TrailsFields } from './TrailsFields.tsx';
import { entitiesOf, idsOf, TrailRow } from './TrailRow.tsx';

/** Asks where money went from one that is selected; a trail stands out on the chart while it is pointed at. */
export function TrailsPanel() {
  const selected = useSelectedEntities();
  const [form, setForm] = useState(() => firstForm(selected));
  const [isMissing, setMissing] = useState(false);
  const asked = useAnswer(trailsQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const found = asked.answer.data;
  useShowsOnScreen('trails', found ? [...found.results.flatMap(idsOf), ...besides(found)] : []);
  const ask = () => {
    const { from } = form;
    setMissing(from === undefined);
    if (from !== undefined && unreadRate(form.rates) === undefined) asked.put({ ...toParams(form), from: from.id });
  };

  return (
    <Asking
      asked={asked}
      onAsk={ask}
      fields={
        <>
          <TrailsFields form={form} onChange={setForm} />
          {isMissing && form.from === undefined && (
            <Text size="xs" role="alert">
              Select an account on the chart, or a person or organisation that uses one, and take it as “From”.
            </Text>
          )}
        </>
      }
    >
      {found && (
        <Stack gap="xs" px="sm" pb="sm">
          <Text size="sm">
            {found.results.length === 0
              ? 'No money is known to have gone on from here in that time. A longer gap, a smaller amount or other days may find some.'
              : counted(found.results.length, 'trail', 'trails')}
          </Text>
          {drawError && <Failure error={drawError} />}
        </Stack>
      )}
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {found?.results.map((trail) => (
          <TrailRow
            key={idsOf(trail).join(' ')}
            trail={trail}
            isDrawing={isDrawing}
            onDraw={() => draw(entitiesOf(trail))}
          />
        ))}
      </Stack>
      {found && <BesideTrails {...found} />}
    </Asking>
  );
}

function besides({ structuring, unresolved, skippedHubs }: Parameters<typeof BesideTrails>[0]): string[] {
  return [
    ...structuring.flatMap(({ from, to, transfers }) => [from, to, ...transfers]),
    ...unresolved,
    ...skippedHubs,
  ].map(({ id }) => id);
}
