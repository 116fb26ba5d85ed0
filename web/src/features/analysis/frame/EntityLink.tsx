import { Anchor } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { addToChart } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';

/** An entity in an answer: it leads to the inspector with its claims, and onto the chart if it is not there. */
export function EntityLink({ entity }: { entity: EntitySummary }) {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  const open = () => {
    if (!useChart.getState().history.present.entities[entity.id]) change((chart) => addToChart(chart, [entity], []));
    select([entity.id]);
  };
  return (
    <Anchor component="button" inherit ta="start" className="name" onClick={open}>
      {entity.caption}
    </Anchor>
  );
}
