import { Button, Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { phraseOf } from '../../inspector/phrase-of.ts';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { confidenceWords } from '../frame/confidence-words.ts';
import { distinctEntities } from '../frame/distinct-entities.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import { LongList } from '../frame/LongList.tsx';
import { useStandOut } from '../frame/use-stand-out.ts';
import { hypothesisWords, modeWords, timeWords, type Conflict } from './conflict-words.ts';

const SAID = 2;
const LEAST_PRECISION_KM = 0.5;

/** Two sightings that cannot both be of one thing, and what may explain them. */
export function ConflictRow({
  conflict,
  isDrawing,
  onDraw,
}: {
  conflict: Conflict;
  isDrawing: boolean;
  onDraw: () => void;
}) {
  const standOut = useStandOut();
  const { first, second, km, hoursMax, speed, limit, mode, hypotheses } = conflict;
  return (
    <li className="answer-line" {...standOut(entitiesOf(conflict).map(({ id }) => id))}>
      <Stack gap={6}>
        <Text size="xs" fw={600}>
          {rounded(km)} km in {rounded(hoursMax)} h at most:{' '}
          {speed === null ? 'no time at all' : `${rounded(speed)} km/h`}, where {rounded(limit)} km/h is the most (
          {modeWords(mode).toLowerCase()})
        </Text>
        <Sighting sighting={first} />
        <Sighting sighting={second} />
        <Text size="xs" fw={600}>
          What may explain it
        </Text>
        <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
          {hypotheses.map(({ kind, plausibility, evidence, entities }) => (
            <li key={kind}>
              <Text size="xs" component="div">
                <b>{hypothesisWords[kind]}</b> · plausibility {plausibility.toFixed(2)}
                {entities.length > 0 && (
                  <>
                    : it may be <EntityNames entities={entities} />
                  </>
                )}
              </Text>
              <LongList
                items={evidence}
                most={SAID}
                keyOf={(sentence) => sentence}
                line={(sentence) => <Text size="xs">{sentence}</Text>}
              />
            </li>
          ))}
        </Stack>
        <Button size="compact-xs" variant="default" w="fit-content" disabled={isDrawing} onClick={onDraw}>
          Put on the chart
        </Button>
      </Stack>
    </li>
  );
}

/** Both sightings with their things and places. */
export function entitiesOf({ first, second }: Pick<Conflict, 'first' | 'second'>): EntitySummary[] {
  return distinctEntities([first, second].flatMap(({ event, thing, place }) => [event, thing, place]));
}

function Sighting({ sighting }: { sighting: Conflict['first'] }) {
  const { event, thing, place, at, earliest, latest, precisionKm, confidence, claims } = sighting;
  return (
    <Text size="xs" component="div">
      {timeWords(earliest, latest)}: <EntityLink entity={thing} />
      <br />
      <EntityLink entity={event} /> {phraseOf(at)} <EntityLink entity={place} />
      {precisionKm >= LEAST_PRECISION_KM && ` (± ${rounded(precisionKm)} km)`} · confidence{' '}
      {confidenceWords(confidence)} · <ClaimsBehind claims={claims} entities={[event.id, thing.id, place.id]} />
    </Text>
  );
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
