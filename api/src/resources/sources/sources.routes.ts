import { Router } from 'express';
import { summarise } from '@corridor/network';
import type { Context } from '../../context.ts';
import { sightOf } from '../../http/sight-of.ts';
import { sourceLabel } from '../../questions/source-label.ts';

/** The sources of which the reader sees at least one record. */
export function sourceRoutes(context: Context): Router {
  const router = Router();
  router.get('/sources', (request, response) => {
    const sight = sightOf(context, request);
    const view = sight.view();
    const found = [...summarise(view).bySource].flatMap(([code, records]) => {
      const source = context.resident.sourceOf(view.topology.sources.textOf(code));
      if (!source) return [];
      const { id, owner, kind, synthetic } = source;
      return [{ id, name: sourceLabel(sight, id), owner, kind, synthetic, records }];
    });
    // What several agencies feed under one name is one source to whoever reads it.
    const sources = [...Map.groupBy(found, ({ name }) => name).values()].flatMap((parts) => {
      const [first] = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return first ? [{ ...first, records: parts.reduce((sum, { records }) => sum + records, 0) }] : [];
    });
    response.json({ sources: sources.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) });
  });
  return router;
}
