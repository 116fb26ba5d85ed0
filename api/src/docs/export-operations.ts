import * as z from 'zod';
import {
  answerExportRequestSchema,
  answerFileSchema,
  exportPackageSchema,
  exportRequestSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of exports. */
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
  {
    method: 'post',
    path: `${api}/questions/{name}/export`,
    summary: 'The answer to a question as a file, marked: whole, one of its tables, or a report to be printed',
    body: answerExportRequestSchema,
    answer: answerFileSchema,
    otherAnswers: { 'text/csv': z.string(), 'text/html': z.string() },
  },
];
