import { Router } from 'express';
import { readerOf } from '../access/reader-of.ts';
import { computeFor } from '../compute/compute.ts';
import type { Context } from '../context.ts';
import { sightFor } from '../http/sight-of.ts';
import { answerQuestion } from '../questions/answer-question.ts';

/** One address a question; the mechanism does the rest. */
export function questionRoutes(context: Context): Router {
  const router = Router();
  router.post('/questions/:name', async (request, response) => {
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const compute = computeFor(context.graphs, context.pool, closed.signal);
    const sightNow = () => sightFor(context, readerOf(request));
    response.json(await answerQuestion(request.params.name, request.body, sightNow, compute));
  });
  return router;
}
