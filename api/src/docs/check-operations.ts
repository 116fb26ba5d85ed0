import { checkAnswerSchema, checkNoticesSchema, checkRequestSchema } from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of checks. */
export const checkOperations: readonly Operation[] = [
  {
    method: 'post',
    path: `${api}/checks`,
    summary: 'Whether a document, an identifier, or a name with a birth date is known, and whom to ask; nothing else',
    body: checkRequestSchema,
    answer: checkAnswerSchema,
  },
  {
    method: 'get',
    path: `${api}/check-notices`,
    summary:
      'Checks by other agencies that met records of the own one, those that were answered with silence among them',
    answer: checkNoticesSchema,
  },
];
