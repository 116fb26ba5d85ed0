import { Badge } from '@mantine/core';
import type { ChartEntity } from '../../state/chart-content.ts';
import { useSelection } from '../../state/selection.ts';
import { LegendRow } from './LegendRow.tsx';
import { statusLookOf } from './styles/status-looks.ts';

/** The rings around persons: why they are recorded. */
export function LegendStatuses({ entities }: { entities: readonly ChartEntity[] }) {
  const select = useSelection((state) => state.select);
  const statuses = [...Map.groupBy(entities, ({ status }) => status)].sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1));

  return statuses.map(([status, persons]) => {
    const look = statusLookOf(status);
    return (
      look && (
        <LegendRow
          key={status}
          sign={
            <Badge size="xs" px={4} color={look.ring} c="#111111" tt="none">
              {look.letters}
            </Badge>
          }
          label={look.label}
          count={persons.length}
          onSelect={() => select(persons.map(({ id }) => id))}
        />
      )
    );
  });
}
