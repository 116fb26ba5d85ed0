import { Paper, Text } from '@mantine/core';
import { shownLinks, type ChartContent } from '../../state/chart-content.ts';
import { statusLookOf } from './styles/status-looks.ts';
import type { Hovered } from './use-chart-hover.ts';

/** What the pointer rests on: its whole name, its kind, and how it stands on the chart. */
export function HoverCard({ chart, hovered }: { chart: ChartContent; hovered: Hovered }) {
  const entity = chart.entities[hovered.id];
  if (!entity) return null;
  const status = statusLookOf(entity.status);
  const links = shownLinks(chart).filter(({ from, to }) => from === entity.id || to === entity.id).length;

  return (
    <Paper
      withBorder
      shadow="sm"
      px="xs"
      py={4}
      className="hover-card"
      style={{ insetInlineStart: hovered.x, insetBlockStart: hovered.y }}
    >
      <Text size="sm" fw={600} className="name">
        {entity.caption}
      </Text>
      <Text size="xs" c="var(--desk-text-soft)">
        {entity.kind} · {links} {links === 1 ? 'relationship' : 'relationships'} on the chart
        {status && ` · ${status.label}`}
        {chart.pinned.includes(entity.id) ? ' · pinned' : ''}
      </Text>
    </Paper>
  );
}
