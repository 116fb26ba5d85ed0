import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { convergenceQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { CountField } from '../frame/CountField.tsx';
import { distinctEntities } from '../frame/distinct-entities.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { useStandOut } from '../frame/use-stand-out.ts';
import { Activities, type Converging } from './Activities.tsx';
import { crimeTypes } from './crime-words.ts';

const LEAST = 2;
const MOST_KINDS = 20;
/** One kind alone never converges. */
const enough = (chosen: readonly string[]) => chosen.length === 0 || chosen.length >= LEAST;

/** Asks who and which routes serve several kinds of crime; what is pointed at stands out on the chart. */
export function ConvergencePanel() {
  const [scope, setScope] = useState<ScopeChoice>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [least, setLeast] = useState(LEAST);
  const [fromGoods, setFromGoods] = useState(true);
  const asked = useAnswer(convergenceQuestion);
  const found = asked.answer.data;
  const lines = found ? [...found.results.map(asLine), ...found.routes.map(asLine)] : [];
  useShowsOnScreen(
    'convergence',
    lines.flatMap(({ entities }) => entities.map(({ id }) => id)),
  );
  const ask = () => {
    if (enough(chosen))
      asked.ask(scope, (within) => ({
        ...within,
        ...(chosen.length === 0 ? {} : { crimeTypes: chosen }),
        least: Math.max(LEAST, least),
        fromGoods,
      }));
  };

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={ask}
      fields={
        <>
          <MultiSelect
            size="xs"
            label="Kinds of crime"
            placeholder={chosen.length === 0 ? 'Any' : ''}
            value={chosen}
            data={crimeTypes}
            onChange={setChosen}
            error={enough(chosen) ? undefined : 'Choose another one, or none for any.'}
          />
          <CountField label="At least so many" most={MOST_KINDS} value={least} onChange={setLeast} />
          <Checkbox
            size="xs"
            label="Drugs that were seized say the kind of crime where no record does"
            checked={fromGoods}
            onChange={(event) => setFromGoods(event.currentTarget.checked)}
          />
        </>
      }
    >
      {found && (
        <Text size="sm" px="sm" pb="sm">
          {lines.length === 0
            ? 'Nobody and no route here is known to serve several kinds of crime.'
            : `${counted(found.results.length, 'actor', 'actors')} and ${counted(found.routes.length, 'route', 'routes')}`}
        </Text>
      )}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {lines.map((line) => (
          <Line key={line.ends.map(({ id }) => id).join(' ')} line={line} />
        ))}
      </Stack>
    </Asking>
  );
}

interface Converges {
  /** The actor, or where the route begins and ends. */
  readonly ends: readonly EntitySummary[];
  readonly activities: Converging['crimeTypes'];
  /** Everything that the line names. */
  readonly entities: readonly EntitySummary[];
}

function asLine({
  crimeTypes: activities,
  ...who
}: { readonly crimeTypes: Converging['crimeTypes'] } & (
  { readonly entity: EntitySummary } | { readonly from: EntitySummary; readonly to: EntitySummary }
)): Converges {
  const ends = 'entity' in who ? [who.entity] : [who.from, who.to];
  const through = activities.flatMap((activity) => activity.through.map(({ entity }) => entity));
  return { ends, activities, entities: distinctEntities([...ends, ...through]) };
}

function Line({ line: { ends, activities, entities } }: { line: Converges }) {
  const standOut = useStandOut();
  const { draw, isDrawing, drawError } = useDrawEntities();
  return (
    <li className="answer-line" {...standOut(entities.map(({ id }) => id))}>
      <Stack gap={4}>
        <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm" component="div">
            {ends.map((end, index) => (
              <span key={end.id}>
                {index > 0 && ' → '}
                <EntityLink entity={end} />
              </span>
            ))}
          </Text>
          <Button size="compact-xs" variant="default" flex="none" loading={isDrawing} onClick={() => draw(entities)}>
            Put on the chart
          </Button>
        </Group>
        {drawError && <Failure error={drawError} />}
        <Activities activities={activities} at={ends.map(({ id }) => id)} />
      </Stack>
    </li>
  );
}
