import * as z from 'zod';
import {
  decisionRequestSchema,
  decisionViewSchema,
  entityViewSchema,
  entitySummarySchema,
  importSchema,
  quarantineDismissSchema,
  quarantineItemSchema,
  quarantinePatchSchema,
  recordSummarySchema,
  recordViewSchema,
  sessionViewSchema,
  signInLinkSchema,
  signInSchema,
  statusSchema,
  tokenRequestSchema,
  tokenViewSchema,
  upkeepViewSchema,
} from '@corridor/graph-schema/contracts';
import { profileSchema } from '@corridor/graph-schema/profiles';
import { importFieldsSchema } from '../resources/imports/receive-form.ts';
import { recordsRequestSchema } from '../resources/records/records.routes.ts';
import { uploadRequestSchema, uploadViewSchema } from '../resources/uploads/uploads.routes.ts';

/** One address of the interface, as its document shows it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  /** `application/json` unless said. */
  readonly bodyType?: string;
  readonly query?: z.ZodObject;
  readonly status?: number;
  readonly answer?: z.ZodType;
  readonly answerType?: string;
}

const api = '/api/v1';
const upload = uploadViewSchema;
const profileView = z.object({ owner: z.string(), name: z.string(), version: z.int(), profile: profileSchema });
const page = z.object({
  state: z.enum(['open', 'resubmitted', 'dismissed']).optional(),
  offset: z.string().optional(),
  limit: z.string().optional(),
});
const source = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  kind: z.string(),
  synthetic: z.boolean(),
  records: z.int(),
});
const importForm = importFieldsSchema.extend({ file: z.array(z.string()).describe('One or more files') });

/** Every address beside the questions. A test holds that each route of the application is among them. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: `${api}/sessions`,
    summary: 'Sign in with an account; sets the session cookie',
    body: signInSchema,
    status: 201,
    answer: sessionViewSchema,
  },
  {
    method: 'post',
    path: `${api}/sessions/link`,
    summary: 'Sign in with a one-time link',
    body: z.object({ link: z.string() }),
    status: 201,
    answer: sessionViewSchema,
  },
  { method: 'get', path: `${api}/sessions/current`, summary: 'Who is signed in', answer: sessionViewSchema },
  { method: 'delete', path: `${api}/sessions/current`, summary: 'Sign out', status: 204 },
  {
    method: 'post',
    path: `${api}/sign-in-links`,
    summary: 'A one-time sign-in link (service secret, loopback, demonstration)',
    status: 201,
    answer: signInLinkSchema,
  },
  {
    method: 'post',
    path: `${api}/tokens`,
    summary: 'A bearer token for scripts',
    body: tokenRequestSchema,
    status: 201,
    answer: tokenViewSchema,
  },
  {
    method: 'post',
    path: `${api}/accounts/first`,
    summary: 'The first administrator of an empty system (service secret, loopback)',
    body: signInSchema.extend({ agency: z.string() }),
    status: 201,
    answer: z.object({ account: z.string(), agency: z.string() }),
  },
  {
    method: 'get',
    path: `${api}/status`,
    summary: 'What runs, and counts of what the asker may see',
    answer: statusSchema,
  },
  {
    method: 'post',
    path: `${api}/imports`,
    summary: 'Start an import of one or more files',
    body: importForm,
    bodyType: 'multipart/form-data',
    status: 202,
    answer: importSchema,
  },
  {
    method: 'get',
    path: `${api}/imports`,
    summary: 'Imports, the newest first',
    answer: z.object({ imports: z.array(importSchema) }),
  },
  { method: 'get', path: `${api}/imports/{id}`, summary: 'One import with its counts of now', answer: importSchema },
  { method: 'delete', path: `${api}/imports/{id}`, summary: 'Take an import back', status: 202, answer: importSchema },
  {
    method: 'post',
    path: `${api}/imports/{id}/cancel`,
    summary: 'Stop an import at the next chunk',
    answer: importSchema,
  },
  {
    method: 'post',
    path: `${api}/imports/{id}/resume`,
    summary: 'Go on with an import',
    status: 202,
    answer: importSchema,
  },
  {
    method: 'get',
    path: `${api}/imports/{id}/quarantine`,
    summary: 'Rows that wait for a person',
    query: page,
    answer: z.object({ items: z.array(quarantineItemSchema), total: z.int() }),
  },
  {
    method: 'patch',
    path: `${api}/imports/{id}/quarantine/{position}`,
    summary: 'Correct a row and send it again',
    body: quarantinePatchSchema,
    status: 202,
    answer: quarantineItemSchema,
  },
  {
    method: 'delete',
    path: `${api}/imports/{id}/quarantine/{position}`,
    summary: 'Dismiss a row for a reason',
    body: quarantineDismissSchema,
    answer: quarantineItemSchema,
  },
  {
    method: 'post',
    path: `${api}/uploads`,
    summary: 'Announce a resumable upload',
    body: uploadRequestSchema,
    status: 201,
    answer: upload,
  },
  { method: 'get', path: `${api}/uploads/{id}`, summary: 'How far an upload is', answer: upload },
  {
    method: 'patch',
    path: `${api}/uploads/{id}`,
    summary: 'Send a part; header Upload-Offset',
    body: z.string(),
    bodyType: 'application/octet-stream',
    answer: upload,
  },
  {
    method: 'post',
    path: `${api}/records`,
    summary: 'Up to 1,000 records of one profile',
    body: recordsRequestSchema,
    status: 202,
    answer: importSchema,
  },
  {
    method: 'get',
    path: `${api}/records/{id}`,
    summary: 'One record: raw beside normalised',
    answer: recordViewSchema,
  },
  {
    method: 'get',
    path: `${api}/profiles`,
    summary: 'Import profiles',
    answer: z.object({
      profiles: z.array(profileView.omit({ profile: true }).extend({ title: z.string().optional() })),
    }),
  },
  { method: 'get', path: `${api}/profiles/{name}`, summary: 'One import profile', answer: profileView },
  {
    method: 'put',
    path: `${api}/profiles/{name}`,
    summary: 'Put an import profile',
    body: profileSchema,
    answer: profileView.omit({ profile: true }),
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
  { method: 'get', path: '/health/live', summary: 'The process lives', answer: z.object({ live: z.literal(true) }) },
  {
    method: 'get',
    path: '/health/ready',
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
];
