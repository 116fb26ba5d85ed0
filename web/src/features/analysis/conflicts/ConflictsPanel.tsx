import { Stack, Text } from '@mantine/core';
import { conflictsQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { useSelectedEntities } from '../frame/EntityField.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { ConflictRow, entitiesOf } from './ConflictRow.tsx';
import { ConflictsFields, firstForm, toParams } from './ConflictsFields.tsx';

/** Asks where one identity cannot have been; what is pointed at stands out on the chart. */
export function ConflictsPanel() {
  const selected = useSelectedEntities();
  const [form, setForm] = useState(() => firstForm(selected));
  const [isMissing, setMissing] = useState(false);
  const asked = useAnswer(conflictsQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const found = asked.answer.data;
  const named = (found?.results ?? []).flatMap((conflict) => [
    ...entitiesOf(conflict),
    ...conflict.hypotheses.flatMap(({ entities }) => entities),
  ]);
  useShowsOnScreen(
    'conflicts',
    [...named, ...(found?.bearers ?? [])].map(({ id }) => id),
  );
  const ask = () => {
    const { entity } = form;
    setMissing(entity === undefined);
    if (entity) asked.put({ ...toParams(form), entity: entity.id });
  };

  return (
    <Asking
      asked={asked}
      onAsk={ask}
      fields={
        <>
          <ConflictsFields form={form} onChange={setForm} />
          {isMissing && form.entity === undefined && (
            <Text size="xs" role="alert">
              Select a vessel, vehicle, container, document, phone or person on the chart, or the identifier of one, and
              take it as “About”.
            </Text>
          )}
        </>
      }
    >
      {found && (
        <Stack gap="xs" px="sm" pb="sm">
          <Text size="sm" component="div">
            {verdict(found.sightings, found.results.length)}
            {found.bearers.length > 0 && (
              <>
                {' '}
                The identity is borne by <EntityNames entities={found.bearers} most={8} />.
              </>
            )}
          </Text>
          {drawError && <Failure error={drawError} />}
        </Stack>
      )}
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {found?.results.map((conflict) => (
          <ConflictRow
            key={entitiesOf(conflict)
              .map(({ id }) => id)
              .join(' ')}
            conflict={conflict}
            isDrawing={isDrawing}
            onDraw={() => draw(entitiesOf(conflict))}
          />
        ))}
      </Stack>
    </Asking>
  );
}

function verdict(sightings: number, conflicts: number): string {
  if (sightings < 2)
    return `${counted(sightings, 'sighting has', 'sightings have')} a time and a place: there is nothing to compare yet.`;
  if (conflicts === 0)
    return `${counted(sightings, 'sighting', 'sightings')}, and there was time enough between all of them.`;
  return `${counted(conflicts, 'pair', 'pairs')} of ${counted(sightings, 'sighting', 'sightings')} cannot both be true of one thing.`;
}
