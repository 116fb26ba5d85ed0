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
    const sources = [...summarise(view).bySource].flatMap(([code, records]) => {
      const source = context.resident.sourceOf(view.topology.sources.textOf(code));
      if (!source) return [];
      const { id, owner, kind, synthetic } = source;
      return [{ id, name: sourceLabel(sight, id), owner, kind, synthetic, records }];
    });
    response.json({ sources: sources.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) });
  });
  return router;
}
