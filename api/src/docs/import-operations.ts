import * as z from 'zod';
import {
  importSchema,
  quarantineDismissSchema,
  quarantineItemSchema,
  quarantinePatchSchema,
} from '@corridor/graph-schema/contracts';
import { profileSchema } from '@corridor/graph-schema/profiles';
import { importFieldsSchema } from '../resources/imports/receive-form.ts';
import { recordsRequestSchema } from '../resources/records/records.routes.ts';
import { uploadRequestSchema, uploadViewSchema } from '../resources/uploads/uploads.routes.ts';
import { api, type Operation } from './operation.ts';

const upload = uploadViewSchema;
const profileView = z.object({ owner: z.string(), name: z.string(), version: z.int(), profile: profileSchema });
const page = z.object({
  state: z.enum(['open', 'resubmitted', 'dismissed', 'all']).optional(),
  offset: z.string().optional(),
  limit: z.string().optional(),
});
const importForm = importFieldsSchema.extend({ file: z.array(z.string()).describe('One or more files') });

/** The addresses by which records come in. */
export const importOperations: readonly Operation[] = [
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
    summary: 'Send a part',
    headers: z.object({
      'Upload-Offset': z
        .string()
        .regex(/^\d{1,12}$/)
        .describe('Bytes that are there already'),
    }),
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
];
