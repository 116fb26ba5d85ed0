import { Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { mdiChevronDown, mdiChevronUp } from '@mdi/js';
import { useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { hideOnChart, type ChartEntity, type ChartLink } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { FamilyShape } from './FamilyShape.tsx';
import { LegendLinks } from './LegendLinks.tsx';
import { LegendStatuses } from './LegendStatuses.tsx';
import { LegendRow } from './LegendRow.tsx';
import { familyOf } from './to-elements.ts';

/** What is drawn, with counts: the kinds of entities, the classes of relationships and how sure they are. A click selects, the eye hides. */
export function Legend({ entities, links }: { entities: readonly ChartEntity[]; links: readonly ChartLink[] }) {
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
            <LegendRow
              key={kind}
              sign={
                <>
                  <FamilyShape family={familyOf(kind)} />
                  <KindIcon kind={kind} size={14} />
                </>
              }
              label={kind}
              count={ids.length}
              onSelect={() => select(ids)}
              onHide={() => change((chart) => hideOnChart(chart, ids))}
            />
          );
        })}
        <LegendStatuses entities={entities} />
        {links.length > 0 && <LegendLinks links={links} />}
      </Stack>
    </Paper>
  );
}
