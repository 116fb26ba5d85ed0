import * as z from 'zod';
import {
  purposes,
  computationSchema,
  decisionRequestSchema,
  decisionViewSchema,
  entityViewSchema,
  entitySummarySchema,
  recordSummarySchema,
  recordViewSchema,
  statusSchema,
  upkeepViewSchema,
} from '@corridor/graph-schema/contracts';
import { auditOperations } from './audit-operations.ts';
import { exportOperations } from './export-operations.ts';
import { identityOperations } from './identity-operations.ts';
import { importOperations } from './import-operations.ts';
import { api, type Operation } from './operation.ts';
import { ownAccountOperations } from './own-account-operations.ts';
import { sessionOperations } from './session-operations.ts';
import { checkOperations } from './check-operations.ts';
import { necessityOperations } from './necessity-operations.ts';
import { sealOperations } from './seal-operations.ts';
import { sharingOperations } from './sharing-operations.ts';

const source = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  kind: z.string(),
  synthetic: z.boolean(),
  records: z.int(),
});

/** Every address beside the questions. A test holds that each route of the application is among them. */
export const operations: readonly Operation[] = [
  ...importOperations,
  ...auditOperations,
  ...sharingOperations,
  ...necessityOperations,
  ...checkOperations,
  ...sessionOperations,
  ...identityOperations,
  ...ownAccountOperations,
  {
    method: 'get',
    path: `${api}/status`,
    summary: 'What runs, and counts of what the asker may see',
    answer: statusSchema,
  },
  {
    method: 'get',
    path: `${api}/computations/{name}`,
    summary: 'How far the answer to a question is, that was asked under this name (Corridor-Computation)',
    answer: computationSchema,
  },
  {
    method: 'get',
    path: `${api}/records/{id}`,
    summary: 'One record: raw beside normalised',
    answer: recordViewSchema,
  },
  {
    method: 'get',
    path: `${api}/sources`,
    summary: 'Sources with visible records',
    answer: z.object({ sources: z.array(source) }),
  },
  {
    method: 'get',
    path: `${api}/lookup`,
    summary: 'The thing that a source calls by a key',
    query: z.object({ source: z.string(), key: z.string() }),
    answer: z.object({ entity: entitySummarySchema }),
  },
  { method: 'get', path: `${api}/entities/{id}`, summary: 'The folded view of one entity', answer: entityViewSchema },
  {
    method: 'get',
    path: `${api}/entities/{id}/records`,
    summary: 'The records behind one entity',
    answer: z.object({ records: z.array(recordSummarySchema) }),
  },
  {
    method: 'post',
    path: `${api}/decisions`,
    summary: 'Decide that entities are the same or different',
    body: decisionRequestSchema,
    status: 201,
    answer: decisionViewSchema,
  },
  { method: 'get', path: `${api}/decisions/{id}`, summary: 'One decision', answer: decisionViewSchema },
  { method: 'delete', path: `${api}/decisions/{id}`, summary: 'Take a decision back', answer: decisionViewSchema },
  {
    method: 'get',
    path: `${api}/events`,
    summary: 'Live events (server-sent, resumable)',
    query: z.object({
      purpose: z.enum(purposes).optional().describe('For what one listens, from who can send no header'),
    }),
    headers: z.object({ 'Last-Event-ID': z.string().optional().describe('The id of the last event that was heard') }),
    answer: z.string(),
    answerType: 'text/event-stream',
  },
  {
    method: 'post',
    path: `${api}/upkeep/{name}`,
    summary: 'Start upkeep: rebuild or verify',
    status: 202,
    answer: upkeepViewSchema,
  },
  { method: 'get', path: `${api}/upkeep/{operationId}`, summary: 'How far upkeep is', answer: upkeepViewSchema },
  {
    method: 'get',
    path: '/health/live',
    summary: 'The process lives',
    isOpen: true,
    answer: z.object({ live: z.literal(true) }),
  },
  {
    method: 'get',
    path: '/health/ready',
    isOpen: true,
    summary: 'The graph is read, a query and a canary job came through',
    answer: z.object({ ready: z.literal(true) }),
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Measurements, for administrators and services',
    answer: z.string(),
    answerType: 'text/plain',
  },
  ...sealOperations,
  ...exportOperations,
];
