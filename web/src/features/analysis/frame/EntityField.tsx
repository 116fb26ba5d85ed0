import { Button, Group, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { useId } from 'react';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';
import { EntityLink } from './EntityLink.tsx';

/** An entity that a question is about: it is taken from the selection. */
export function EntityField({
  label,
  value,
  onChange,
  none = 'nothing yet: select it on the chart',
}: {
  label: string;
  value: EntitySummary | undefined;
  onChange: (entity: EntitySummary | undefined) => void;
  /** What it means that there is none. */
  none?: string;
}) {
  const id = useId();
  const [selected, ...others] = useSelectedEntities();
  const isOther = selected !== undefined && others.length === 0 && selected.id !== value?.id;
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} size="xs" fw={500}>
        {label}
      </Text>
      <Text size="sm" component="div">
        {value ? (
          <EntityLink entity={value} />
        ) : (
          <Text span inherit c="var(--desk-text-soft)">
            {none}
          </Text>
        )}
      </Text>
      <Group gap={6}>
        {isOther && (
          <Button size="compact-xs" variant="default" onClick={() => onChange(selected)}>
            Take what is selected
          </Button>
        )}
        {value && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${label}: take it out`}
            onClick={() => onChange(undefined)}
          >
            Take out
          </Button>
        )}
      </Group>
    </div>
  );
}

/** What is selected, as it is on the chart. */
export function useSelectedEntities(): readonly EntitySummary[] {
  const entities = useChart((state) => state.history.present.entities);
  const selected = useSelection((state) => state.entities);
  return selected.flatMap((id) => entities[id] ?? []);
}
