import { Text, useComputedColorScheme } from '@mantine/core';
import { hideTypes, linkKey, type ChartLink } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { LegendRow } from './LegendRow.tsx';
import { LineSign } from './LineSign.tsx';
import { linkLookOf, linkLooks } from './styles/link-looks.ts';
import { strengthOf } from './to-elements.ts';

const order = Object.values(linkLooks).map(({ label }) => label);
const strengths = ['confirmed', 'unconfirmed', 'tentative'] as const;

/** How relationships are drawn: the colour by class, the line by strength of evidence, each with its count on the chart. */
export function LegendLinks({ links }: { links: readonly ChartLink[] }) {
  const select = useSelection((state) => state.select);
  const change = useChart((state) => state.change);
  const isDark = useComputedColorScheme('light') === 'dark';
  const classes = [...Map.groupBy(links, (link) => linkLookOf(link.class).label)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  const bySureness = Map.groupBy(links, ({ confidence }) => strengthOf(confidence));
  const selectAll = (some: readonly ChartLink[]) => select([], some.map(linkKey));

  return (
    <>
      {classes.map(([label, some]) => {
        const { onLight, onDark } = linkLookOf(some[0]?.class ?? '');
        return (
          <LegendRow
            key={label}
            sign={<LineSign colour={isDark ? onDark : onLight} />}
            label={label}
            count={some.length}
            onSelect={() => selectAll(some)}
            onHide={() =>
              change((chart) =>
                hideTypes(
                  chart,
                  some.map(({ type }) => type),
                ),
              )
            }
          />
        );
      })}
      {strengths.map((strength) => {
        const some = bySureness.get(strength);
        return (
          some && (
            <LegendRow
              key={strength}
              sign={<LineSign strength={strength} />}
              label={strength}
              count={some.length}
              onSelect={() => selectAll(some)}
            />
          )
        );
      })}
      <Text size="xs" c="var(--desk-text-soft)">
        Thicker: more claims{links.some(({ grade }) => grade) && '; after the type the grade of the surest'}
      </Text>
    </>
  );
}
