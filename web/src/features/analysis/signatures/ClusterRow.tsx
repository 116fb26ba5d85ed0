import { Button, Group, Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import type { Emphasis } from '../../../state/emphasis.ts';
import { counted } from '../../chart/count-words.ts';
import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import { useStandOut } from '../frame/use-stand-out.ts';
import { Bearings } from './Bearings.tsx';
import { entitiesOf, type Cluster } from './cluster.ts';
import { signatureTypeWords } from './SignaturesFields.tsx';

const NAMED = 8;

/** One cluster: its seizures, what ties them, the ties that alone hold it together, where and when. */
export function ClusterRow({
  cluster,
  group,
  whole,
  isDrawing,
  onDraw,
}: {
  cluster: Cluster;
  /** Its colour on the chart. */
  group: number;
  /** How the chart looks while none is pointed at. */
  whole: Emphasis;
  isDrawing: boolean;
  onDraw: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const standOut = useStandOut(whole);
  const { seizures, signatures, bridges, places, firstSeen, lastSeen, commonRoute } = cluster;
  const named = new Map(entitiesOf(cluster).map((entity) => [entity.id, entity]));
  return (
    <li className="answer-line" {...standOut(entitiesOf(cluster).map(({ id }) => id))}>
      <Stack gap={4}>
        <Text size="xs" fw={600}>
          <span aria-hidden style={{ color: GROUP_COLOURS[group % GROUP_COLOURS.length] }}>
            ●
          </span>{' '}
          {counted(seizures.length, 'seizure', 'seizures')}
          {firstSeen !== null &&
            ` · ${firstSeen}${lastSeen === firstSeen || lastSeen === null ? '' : ` to ${lastSeen}`}`}
        </Text>
        <Text size="xs" component="div">
          <EntityNames entities={seizures} most={NAMED} />
        </Text>
        {signatures.map(({ signatureType, seizures: bearers, rarity, ...signature }) => (
          <Text key={signature.id} size="xs" component="div">
            {signatureTypeWords(signatureType)} <EntityLink entity={signature} /> · borne by{' '}
            {counted(bearers, 'seizure', 'seizures')} in all, so worth {rarity.toFixed(2)} at most
          </Text>
        ))}
        {bridges.map(({ from, to, score, signatures: by }) => (
          <Text key={`${from} ${to}`} size="xs" component="div">
            <b>One tie alone joins two clusters:</b> <Named ids={[from, to]} named={named} /> by{' '}
            <Named ids={by} named={named} /> (score {score.toFixed(2)})
          </Text>
        ))}
        {places.length > 0 && (
          <Text size="xs" component="div">
            At{' '}
            {places.slice(0, NAMED).map(({ place, locode, count }, index) => (
              <span key={place.id}>
                {index > 0 && ', '}
                <EntityLink entity={place} />
                {locode !== undefined && ` (${locode})`} {count}×
              </span>
            ))}
            {places.length > NAMED && ` and ${places.length - NAMED} more places`}
          </Text>
        )}
        {commonRoute && (
          <Text size="xs" component="div">
            A proposal for their way: <EntityLink entity={commonRoute.from} /> → <EntityLink entity={commonRoute.to} />,
            as {commonRoute.seizures} of them
          </Text>
        )}
        <Group gap="xs">
          <Button size="compact-xs" variant="default" disabled={isDrawing} onClick={onDraw}>
            Put on the chart
          </Button>
          <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            What each bears
          </Button>
        </Group>
        {isOpen && <Bearings cluster={cluster} named={named} />}
      </Stack>
    </li>
  );
}

function Named({ ids, named }: { ids: readonly string[]; named: ReadonlyMap<string, EntitySummary> }) {
  return <EntityNames entities={ids.flatMap((id) => named.get(id) ?? [])} />;
}
