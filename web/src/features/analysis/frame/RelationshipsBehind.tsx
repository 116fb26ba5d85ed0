import { Button } from '@mantine/core';
import type { Envelope } from '@corridor/graph-schema/contracts';
import {
  communitiesQuestion,
  disruptionQuestion,
  keyPlayersQuestion,
  metricsQuestion,
  networkSummaryQuestion,
} from '@corridor/graph-schema/questions';
import { linkKey, shownLinks, type ChartContent } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';
import { counted } from '../../chart/count-words.ts';

/** Questions that are answered from every tie of a network, whenever it held; others rest on some of them. */
const ofWholeNetworks: ReadonlySet<string> = new Set(
  [metricsQuestion, keyPlayersQuestion, disruptionQuestion, communitiesQuestion, networkSummaryQuestion].map(
    ({ name }) => name,
  ),
);

/** The figures of a network on the chart rest on these relationships: selected, the inspector lists them, each with its claims. */
export function RelationshipsBehind({ question, params }: Pick<Envelope, 'question' | 'params'>) {
  const chart = useChart((state) => state.history.present);
  const select = useSelection((state) => state.select);
  const links = ofWholeNetworks.has(question) ? linksBehind(chart, params) : [];
  if (links.length === 0) return null;

  return (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => select([], links)}
      title="Lists in the inspector what these figures rest on, as far as it is on the chart; each leads to its claims"
    >
      {counted(links.length, 'relationship', 'relationships')} behind
    </Button>
  );
}

/** Keys of the relationships on the chart among the entities that an answer was asked about, of the classes that ties are made of. */
function linksBehind(chart: ChartContent, { scope }: Envelope['params']): string[] {
  const asked = new Set(entitiesOf(scope));
  return shownLinks(chart)
    .filter((link) => asked.has(link.from) && asked.has(link.to) && link.class !== 'named')
    .map(linkKey);
}

function entitiesOf(scope: unknown): readonly unknown[] {
  const entities: unknown = typeof scope === 'object' && scope !== null && 'entities' in scope ? scope.entities : [];
  return Array.isArray(entities) ? entities : [];
}
