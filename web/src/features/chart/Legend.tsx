import { ActionIcon, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { mdiChevronDown, mdiChevronUp, mdiEyeOffOutline } from '@mdi/js';
import { useState } from 'react';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { Icon } from '../../components/Icon.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { hideOnChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { FamilyShape } from './FamilyShape.tsx';
import { familyOf } from './to-elements.ts';

const strengths = [
  { label: 'confirmed', dash: '' },
  { label: 'unconfirmed', dash: '6 3' },
  { label: 'tentative', dash: '1.5 2.5' },
];

/** The kinds on the chart with their counts; a click selects all of a kind, the eye hides them. */
export function Legend({ entities }: { entities: readonly EntitySummary[] }) {
  const select = useSelection((state) => state.select);
  const change = useChart((state) => state.change);
  const [isOpen, setOpen] = useState(true);
  const kinds = [...Map.groupBy(entities, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));

  return (
    <Paper withBorder p="xs" className="legend" role="group" aria-label="Legend">
      <UnstyledButton w="100%" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Group gap={6} justify="space-between" wrap="nowrap">
          <Text size="xs" fw={600}>
            Legend
          </Text>
          <Icon path={isOpen ? mdiChevronDown : mdiChevronUp} size={14} />
        </Group>
      </UnstyledButton>
      <Stack gap={2} mt={4} display={isOpen ? undefined : 'none'}>
        {kinds.map(([kind, ofKind]) => {
          const ids = ofKind.map(({ id }) => id);
          return (
            <Group key={kind} gap={6} wrap="nowrap" justify="space-between">
              <UnstyledButton onClick={() => select(ids)} aria-label={`Select all ${kind}, ${ids.length}`}>
                <Group gap={6} wrap="nowrap">
                  <FamilyShape family={familyOf(kind)} />
                  <KindIcon kind={kind} size={14} />
                  <Text size="xs">
                    {kind} · {ids.length}
                  </Text>
                </Group>
              </UnstyledButton>
              <ActionIcon
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={`Hide all ${kind}`}
                title={`Hide all ${kind}`}
                onClick={() => change((chart) => hideOnChart(chart, ids))}
              >
                <Icon path={mdiEyeOffOutline} size={12} />
              </ActionIcon>
            </Group>
          );
        })}
        <Stack gap={0} mt={4}>
          {strengths.map(({ label, dash }) => (
            <Group key={label} gap={4} wrap="nowrap">
              <svg width="22" height="6" aria-hidden>
                <line x1="0" y1="3" x2="22" y2="3" stroke="currentColor" strokeWidth="1.5" strokeDasharray={dash} />
              </svg>
              <Text size="xs" c="var(--desk-text-soft)">
                {label}
              </Text>
            </Group>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
