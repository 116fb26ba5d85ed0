import { Router, type Request } from 'express';
import { COMPUTATION_HEADER, computationNameSchema, type Computation } from '@corridor/graph-schema/contracts';
import { readerOf } from '../access/reader-of.ts';
import { computeFor } from '../compute/compute.ts';
import type { Context } from '../context.ts';
import { parse } from '../http/parse.ts';
import { sightFor } from '../http/sight-of.ts';
import { answerQuestion } from '../questions/answer-question.ts';

/** One address a question; the mechanism does the rest. Beside it, how far the asker's own computations are. */
export function questionRoutes(context: Context): Router {
  const router = Router();
  router.post('/questions/:name', async (request, response) => {
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const underway = beginNamed(context, request);
    const compute = computeFor(context.graphs, context.pool, {
      signal: closed.signal,
      onDone: (share) => underway?.tell(share),
    });
    const sightNow = () => sightFor(context, readerOf(request));
    try {
      response.json(await answerQuestion(request.params.name, request.body, sightNow, compute));
    } finally {
      underway?.end();
    }
  });

  router.get('/computations/:name', (request, response) => {
    const done = context.underway.shareOf(readerOf(request).id, request.params.name) ?? null;
    response.json({ done } satisfies Computation);
  });
  return router;
}

function beginNamed({ underway }: Context, request: Request) {
  const name = request.get(COMPUTATION_HEADER);
  return name === undefined ? undefined : underway.begin(readerOf(request).id, parse(computationNameSchema, name));
}
