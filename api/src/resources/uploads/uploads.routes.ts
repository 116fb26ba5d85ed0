import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import * as z from 'zod';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { appendPart, MAX_FILE_BYTES, temporaryPath } from './file-store.ts';

const uploadSchema = z.object({
  owner: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  path: z.string(),
  offset: z.int(),
  /** Hash of the content once an import has taken it: it is complete and lies under its hash. */
  sha256: z.string().optional(),
});
export type Upload = z.infer<typeof uploadSchema>;
/** An upload that is announced, and how far one is. */
export const uploadRequestSchema = z.strictObject({
  fileName: z.string().min(1).max(255),
  bytes: z.int().min(1).max(MAX_FILE_BYTES),
});
export const uploadViewSchema = z.object({ uploadId: z.string(), offset: z.int(), bytes: z.int() });
const DAY_SECONDS = 86_400;

/** The upload of an id, if it is this account's. */
export async function findUpload({ redis }: Context, id: string, owner: string): Promise<Upload | undefined> {
  const text = /^[0-9a-f]{32}$/.test(id) ? await redis.get(`corridor:upload:${id}`) : null;
  const upload = text === null ? undefined : uploadSchema.parse(JSON.parse(text));
  return upload?.owner === owner ? upload : undefined;
}

/** Keeps how an upload stands, for a day. */
export async function saveUpload({ redis }: Context, id: string, upload: Upload): Promise<void> {
  await redis.set(`corridor:upload:${id}`, JSON.stringify(upload), 'EX', DAY_SECONDS);
}

/** Resumable uploads: announced with name and size, sent in parts at an offset, then named in an import. */
export function uploadRoutes(context: Context): Router {
  const router = Router();
  const save = (id: string, upload: Upload) => saveUpload(context, id, upload);

  router.post('/uploads', async (request, response) => {
    const session = readerOf(request);
    const { fileName, bytes } = parse(uploadRequestSchema, request.body);
    const uploadId = randomBytes(16).toString('hex');
    await save(uploadId, {
      owner: session.id,
      fileName,
      bytes,
      path: await temporaryPath(context.filesFolder),
      offset: 0,
    });
    response.status(201).json({ uploadId, offset: 0, bytes });
  });

  router.get('/uploads/:id', async (request, response) => {
    const upload = await findUpload(context, request.params.id, readerOf(request).id);
    if (!upload) throw new AppError('notFound', 'No such upload');
    response.json({ uploadId: request.params.id, offset: upload.offset, bytes: upload.bytes });
  });

  router.patch('/uploads/:id', async (request, response) => {
    const upload = await findUpload(context, request.params.id, readerOf(request).id);
    if (!upload) throw new AppError('notFound', 'No such upload');
    if (!request.is('application/octet-stream'))
      throw new AppError('unsupportedMedia', 'Send the part as application/octet-stream.');
    if (upload.sha256 !== undefined)
      throw new AppError('conflict', 'An import has taken this upload; send the file as a new one.');
    const offset = parse(
      z
        .string()
        .regex(/^\d{1,12}$/)
        .transform(Number),
      request.get('Upload-Offset') ?? '',
    );
    const reached = await appendPart(upload.path, offset, request, upload.bytes);
    await save(request.params.id, { ...upload, offset: reached });
    response.json({ uploadId: request.params.id, offset: reached, bytes: upload.bytes });
  });
  return router;
}
