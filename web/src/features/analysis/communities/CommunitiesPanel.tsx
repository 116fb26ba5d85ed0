import { Button, NumberInput, Stack, Text } from '@mantine/core';
import { communitiesQuestion } from '@corridor/graph-schema/questions';
import { useEffect, useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import { Asking } from '../frame/Asking.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';

const NAMED = 12;

/** Asks into which groups a network falls and rings their members on the chart. */
export function CommunitiesPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [resolution, setResolution] = useState(1);
  const asked = useAnswer(communitiesQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const emphasise = useEmphasis((state) => state.emphasise);
  const found = asked.answer.data;
  useShowsOnScreen(
    'communities',
    (found?.results ?? []).flatMap(({ members }) => members.map(({ id }) => id)),
  );
  useEffect(() => {
    if (found)
      emphasise({
        groups: new Map(found.results.flatMap(({ members }, group) => members.map(({ id }) => [id, group] as const))),
      });
  }, [found, emphasise]);

  return (
    <Asking
      asked={asked}
      scope={scope}
      onScope={setScope}
      onAsk={() => asked.ask(scope, (within) => ({ ...within, resolution, isolates: false }))}
      fields={
        <>
          <NumberInput
            size="xs"
            label="Fineness"
            description="Above 1 for more and smaller groups"
            min={0.1}
            max={10}
            step={0.1}
            clampBehavior="strict"
            value={resolution}
            onChange={(fine) => typeof fine === 'number' && setResolution(fine)}
          />
        </>
      }
    >
      <Stack gap="xs" px="sm" pb="sm">
        {drawError && <Failure error={drawError} />}
        {found && (
          <Text size="sm">
            {found.communities === 0 ? 'Nobody here is tied to anybody. ' : ''}
            {counted(found.communities, 'group', 'groups')} · modularity {found.modularity.toFixed(3)} · runs agree to{' '}
            {(found.stability * 100).toFixed(0)} %
          </Text>
        )}
      </Stack>
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {found?.results.map(({ community, size, members, stability }, group) => (
          <li key={community} style={{ borderTop: '1px solid var(--desk-border)' }}>
            <Stack gap={4} px="sm" py={8}>
              <Text size="xs" fw={600}>
                <span aria-hidden style={{ color: GROUP_COLOURS[group % GROUP_COLOURS.length] }}>
                  ●
                </span>{' '}
                {counted(size, 'member', 'members')} · stable to {(stability * 100).toFixed(0)} %
              </Text>
              <Text size="xs">
                <EntityNames entities={members} total={size} most={NAMED} />
              </Text>
              <Button
                size="compact-xs"
                variant="default"
                w="fit-content"
                disabled={isDrawing}
                onClick={() => draw(members)}
              >
                Select on the chart
              </Button>
            </Stack>
          </li>
        ))}
      </Stack>
    </Asking>
  );
}
