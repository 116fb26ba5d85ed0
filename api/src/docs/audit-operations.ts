import * as z from 'zod';
import {
  auditPageSchema,
  auditQuerySchema,
  auditStatusSchema,
  auditUseQuerySchema,
  auditUseSchema,
  auditVerificationSchema,
  auditWatchSchema,
  auditWatchViewSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of the audit log. */
export const auditOperations: readonly Operation[] = [
  {
    method: 'post',
    path: `${api}/audit/entries`,
    summary: 'Entries of the audit log of one’s own agency, the newest first (supervisors, data-protection officers)',
    body: auditQuerySchema,
    answer: auditPageSchema,
  },
  {
    method: 'post',
    path: `${api}/audit/use`,
    summary: 'Who used the information of one’s own agency, by agency and account',
    body: auditUseQuerySchema,
    answer: auditUseSchema,
  },
  {
    method: 'post',
    path: `${api}/audit/verify`,
    summary: 'Whether the whole log is as it was signed, and every operation has its one entry',
    answer: auditVerificationSchema,
  },
  {
    method: 'get',
    path: `${api}/audit/status`,
    summary: 'How long the log is, and how much of it is signed and witnessed',
    answer: auditStatusSchema,
  },
  {
    method: 'get',
    path: `${api}/audit/watches`,
    summary: 'Persons whose pages raise an alarm',
    answer: z.object({ watches: z.array(auditWatchViewSchema) }),
  },
  {
    method: 'put',
    path: `${api}/audit/watches/{id}`,
    summary: 'Put a person on the watch list of one’s own agency',
    body: auditWatchSchema,
    answer: auditWatchViewSchema,
  },
  { method: 'delete', path: `${api}/audit/watches/{id}`, summary: 'Take a person off the watch list', status: 204 },
];
