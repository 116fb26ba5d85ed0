import {
  checkAnswerSchema,
  checkNoticesSchema,
  checkRequestSchema,
  safeguardingAlertsSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of checks, and of what overseers are told for the sake of others. */
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
  {
    method: 'get',
    path: `${api}/safeguarding-alerts`,
    summary:
      'Persons whom records of the own agency mark as victims or possible minors, and the records that show them; without the right to data on victims how many they are',
    answer: safeguardingAlertsSchema,
  },
];
