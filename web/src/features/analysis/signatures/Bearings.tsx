import { Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { useEntity } from '../../inspector/use-entity.ts';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import type { Cluster } from './cluster.ts';

/** Everything that the seizures of a cluster bear, shared or not, each with its claims: a profile may agree where a logo differs. */
export function Bearings({
  cluster: { bears },
  named,
}: {
  cluster: Pick<Cluster, 'bears'>;
  named: ReadonlyMap<string, EntitySummary>;
}) {
  return (
    <LongList
      items={bears}
      keyOf={({ seizure, signature }) => `${seizure} ${signature}`}
      line={({ seizure, signature, score, claims }) => (
        <Text size="xs" component="div">
          <OneOf id={seizure} named={named} /> bears <OneOf id={signature} named={named} /> · score {score.toFixed(2)} ·{' '}
          <ClaimsBehind claims={claims} entities={[seizure, signature]} />
        </Text>
      )}
    />
  );
}

/** What no other shares is named nowhere in the answer: its name is read. */
function OneOf({ id, named }: { id: string; named: ReadonlyMap<string, EntitySummary> }) {
  const entity = named.get(id);
  return entity ? <EntityLink entity={entity} /> : <ReadName id={id} />;
}

function ReadName({ id }: { id: string }) {
  const { data } = useEntity(id);
  return data ? <EntityLink entity={{ id, kind: data.kind, caption: data.caption }} /> : <>…</>;
}
