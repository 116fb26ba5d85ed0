import { Text } from '@mantine/core';
import type { convergenceQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { crimeWords } from './crime-words.ts';

/** An actor in several kinds of crime, as it is answered. */
export type Converging = z.infer<(typeof convergenceQuestion)['result']>;

const NAMED = 4;

/** Kinds of crime one after another, with what ties to each, on which claims. */
export function Activities({
  activities,
  at,
}: {
  activities: Converging['crimeTypes'];
  /** Ids of whom they are the activities. */
  at: readonly string[];
}) {
  return activities.map(({ crimeType, through }) => (
    <div key={crimeType}>
      <Text size="xs" fw={600}>
        {crimeWords(crimeType)}
      </Text>
      <LongList
        items={through}
        most={NAMED}
        keyOf={({ entity }) => entity.id}
        line={({ entity, basis, claims }) => (
          <Text size="xs" component="div">
            {at.includes(entity.id) ? 'said of itself' : <EntityLink entity={entity} />}
            {basis === 'goods' && ' (drugs were seized)'} ·{' '}
            <ClaimsBehind claims={claims} entities={[...at, entity.id]} />
          </Text>
        )}
      />
    </div>
  ));
}
