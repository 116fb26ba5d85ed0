import { Stack, Text } from '@mantine/core';
import { useChart } from '../../state/chart-store.ts';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { useSelection } from '../../state/selection.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { ManyLinksPanel } from './ManyLinksPanel.tsx';
import { ManyPanel } from './ManyPanel.tsx';

/** What is known of the selection: one entity or relationship, or several of either. */
export function Inspector() {
  const { entities, links } = useSelection();
  const chart = useChart((state) => state.history.present);
  useShowsOnScreen('inspector', entities);
  const [entity] = entities;
  const chosen = entities.length === 0 ? links.flatMap((key) => chart.links[key] ?? []) : [];
  const [link] = chosen;

  return (
    <section className="panel" aria-label="Inspector" id="inspector" tabIndex={-1}>
      <div className="panel-scroll">
        {entities.length === 1 && entity && <EntityPanel key={entity} id={entity} />}
        {chosen.length === 1 && link && <LinkPanel link={link} />}
        {chosen.length > 1 && <ManyLinksPanel links={chosen} />}
        {entities.length > 1 && <ManyPanel ids={entities} />}
        {entities.length + chosen.length === 0 && (
          <Stack p="sm" gap="xs">
            <Text fw={600}>Nothing is selected</Text>
            <Text size="sm">
              Select an entity or a relationship on the chart to see every claim about it, with its record, grade and
              raw value.
            </Text>
          </Stack>
        )}
      </div>
    </section>
  );
}
