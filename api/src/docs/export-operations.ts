import * as z from 'zod';
import { exportPackageSchema, exportRequestSchema } from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The address of exports. */
export const exportOperations: readonly Operation[] = [
  {
    method: 'post',
    path: `${api}/exports`,
    summary:
      'A file of entities and what is said among them, marked; 409 `caveatUnread` with conditions to accept first',
    body: exportRequestSchema,
    answer: exportPackageSchema,
    otherAnswers: { 'text/csv': z.string() },
  },
];
