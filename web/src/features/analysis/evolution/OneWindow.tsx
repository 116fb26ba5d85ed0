import { Button, Group, Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { Failure } from '../../../components/Failure.tsx';
import { ChangedRoles } from './ChangedRoles.tsx';
import { counted } from '../../chart/count-words.ts';
import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import { EntityNames } from '../frame/EntityNames.tsx';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { eventWords } from './event-words.ts';
import type { Evolution, EvolutionEvent } from './lineages.ts';

const NAMED = 8;

/** What happened up to one window: to groups, with the members of each, and who came and went. */
export function OneWindow({
  evolution: { snapshots, events, changes },
  chosen,
  colours,
}: {
  evolution: Evolution;
  chosen: number;
  colours: ReadonlyMap<string, number>;
}) {
  const { draw, isDrawing, drawError } = useDrawEntities();
  const at = snapshots[chosen]?.at;
  const now = snapshots[chosen]?.communities ?? [];
  const change = changes.find((one) => one.at === at);
  const groups = new Map(
    snapshots.flatMap(({ communities }) => communities.map((group) => [group.id, group] as const)),
  );
  const sizeOf = (id: string) => groups.get(id)?.size ?? 0;
  const happened = events.filter((event) => event.at === at);
  // Before the first window nothing is known: its groups are there.
  const told = chosen > 0 ? happened : now.map(({ id }) => ({ ...nothing, to: [id] }));

  return (
    <Stack gap={0} component="section" aria-label={`From ${at} on`}>
      <Group gap="xs" px="sm" pb={4} justify="space-between">
        <Text size="sm" fw={600}>
          From {at} on
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          loading={isDrawing}
          disabled={now.length === 0}
          onClick={() => draw(now.flatMap(({ members }) => members))}
        >
          Put on the chart
        </Button>
      </Group>
      {drawError && <Failure error={drawError} />}
      <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {told.map((event) => (
          <li key={`${event.type} ${event.from.join()} ${event.to.join()}`} className="answer-line">
            <Text size="xs" fw={600}>
              {event.to.map((id) => (
                <span
                  key={id}
                  aria-hidden
                  style={{ color: GROUP_COLOURS[(colours.get(id) ?? 0) % GROUP_COLOURS.length] }}
                >
                  ●{' '}
                </span>
              ))}
              {eventWords(event, sizeOf)}
              {event.jaccard.length > 0 && (
                <Text span inherit fw={400} c="var(--desk-text-soft)">
                  {' '}
                  · {event.jaccard.map((share) => `${(share * 100).toFixed(0)} %`).join(', ')} in common
                </Text>
              )}
            </Text>
            {(event.to.length > 0 ? event.to : event.from).map((id) => (
              <Text key={id} size="xs" component="div">
                <EntityNames entities={groups.get(id)?.members ?? []} total={sizeOf(id)} most={NAMED} />
              </Text>
            ))}
          </li>
        ))}
      </Stack>
      {change && (
        <Stack gap={4} className="answer-line">
          <Moved words="Came" entities={change.joined} total={change.joinedCount} />
          <Moved words="Went" entities={change.left} total={change.leftCount} />
          <ChangedRoles roles={change.roles} total={change.roleCount} />
          <Text size="xs">
            {counted(change.started, 'tie', 'ties')} began, {change.ended.toLocaleString('en')} ended.
          </Text>
        </Stack>
      )}
    </Stack>
  );
}

const nothing: EvolutionEvent = { type: 'birth', at: '', from: [], to: [], jaccard: [] };

function Moved({ words, entities, total }: { words: string; entities: readonly EntitySummary[]; total: number }) {
  if (total === 0) return null;
  return (
    <Text size="xs" component="div">
      <b>{words}:</b> <EntityNames entities={entities} total={total} most={NAMED} />
    </Text>
  );
}
