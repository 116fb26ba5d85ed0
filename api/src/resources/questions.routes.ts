import { Router } from 'express';
import { readerOf } from '../access/reader-of.ts';
import type { Context } from '../context.ts';
import { sightFor } from '../http/sight-of.ts';
import { answerQuestion } from '../questions/answer-question.ts';

/** One address a question; the mechanism does the rest. */
export function questionRoutes(context: Context): Router {
  const router = Router();
  router.post('/questions/:name', async (request, response) => {
    response.json(await answerQuestion(request.params.name, request.body, () => sightFor(context, readerOf(request))));
  });
  return router;
}
