import { Stack, Text } from '@mantine/core';
import { signaturesQuestion } from '@corridor/graph-schema/questions';
import { useEffect, useMemo, useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { entitiesOf, type Cluster } from './cluster.ts';
import { ClusterRow } from './ClusterRow.tsx';
import { firstForm, SignaturesFields, toParams } from './SignaturesFields.tsx';

/** Asks which seizures hang together by what they bear; each cluster has its colour on the chart. */
export function SignaturesPanel() {
  const [scope, setScope] = useState<ScopeChoice>('all');
  const [form, setForm] = useState(firstForm);
  const asked = useAnswer(signaturesQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const emphasise = useEmphasis((state) => state.emphasise);
  const found = asked.answer.data;
  const results = found?.results ?? nothing;
  const whole = useMemo(() => (results.length === 0 ? {} : { groups: groupsOf(results) }), [results]);
  useEffect(() => emphasise(whole), [whole, emphasise]);
  useShowsOnScreen('signatures', [...results.flatMap(idsIn), ...(found?.skippedHubs ?? []).map(({ id }) => id)]);

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => asked.ask(scope, (within) => ({ ...within, ...toParams(form) }))}
      fields={<SignaturesFields form={form} onChange={setForm} />}
    >
      {found && (
        <Stack gap="xs" px="sm" pb="sm">
          <Text size="sm">
            {found.seizures === 0
              ? 'No seizure of this network is known to bear a signature. Choose another network, or import what examinations found.'
              : `${counted(found.seizures, 'seizure bears', 'seizures bear')} a signature; ${results.length === 0 ? 'none hang together at that score.' : `they hang together in ${counted(found.truncated?.total ?? results.length, 'cluster', 'clusters')}.`}`}
          </Text>
          {found.skippedHubs.length > 0 && (
            <Text size="xs" component="div">
              Too common to tie anything: <EntityNames entities={found.skippedHubs} most={8} />
            </Text>
          )}
          {drawError && <Failure error={drawError} />}
        </Stack>
      )}
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {results.map((cluster, group) => (
          <ClusterRow
            key={cluster.seizures.map(({ id }) => id).join(' ')}
            cluster={cluster}
            group={group}
            whole={whole}
            isDrawing={isDrawing}
            onDraw={() => draw(entitiesOf(cluster))}
          />
        ))}
      </Stack>
    </Asking>
  );
}

const nothing: never[] = [];

function groupsOf(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap(({ seizures }, group) => seizures.map(({ id }) => [id, group] as const)));
}

function idsIn(cluster: Cluster): string[] {
  const { places, commonRoute, bears } = cluster;
  return [
    ...[...entitiesOf(cluster), ...places.map(({ place }) => place)].map(({ id }) => id),
    ...(commonRoute ? [commonRoute.from.id, commonRoute.to.id] : []),
    ...bears.map(({ signature }) => signature),
  ];
}
