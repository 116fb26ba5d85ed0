import { randomBytes } from 'node:crypto';
import { Router, type Request } from 'express';
import * as z from 'zod';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { appendPart, keepName, MAX_FILE_BYTES, nameOf, temporaryPath } from './file-store.ts';

const uploadSchema = z.object({
  owner: z.string(),
  bytes: z.int(),
  path: z.string(),
  offset: z.int(),
  /** Hash of the content once an import has taken it: it is complete and lies under its hash. */
  sha256: z.string().optional(),
});
type StoredUpload = z.infer<typeof uploadSchema>;
/** An upload as Redis holds it, and its name from beside its content. */
export type Upload = StoredUpload & { readonly fileName: string };
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
  if (upload?.owner !== owner) return undefined;
  return { ...upload, fileName: await nameOf(upload.path) };
}

/** Keeps how an upload stands, for a day. */
export async function saveUpload({ redis }: Context, id: string, upload: StoredUpload): Promise<void> {
  const { owner, bytes, path, offset, sha256 } = upload;
  const stored = { owner, bytes, path, offset, ...(sha256 === undefined ? {} : { sha256 }) };
  await redis.set(`corridor:upload:${id}`, JSON.stringify(stored), 'EX', DAY_SECONDS);
}

/** Uploads are for those who may import. */
function uploaderOf(request: Request): Session {
  const session = readerOf(request);
  authorise(session, 'import');
  return session;
}

/** Resumable uploads: announced with name and size, sent in parts at an offset, then named in an import. */
export function uploadRoutes(context: Context): Router {
  const router = Router();
  const save = (id: string, upload: StoredUpload) => saveUpload(context, id, upload);

  router.post('/uploads', async (request, response) => {
    const session = uploaderOf(request);
    const { fileName, bytes } = parse(uploadRequestSchema, request.body);
    const uploadId = randomBytes(16).toString('hex');
    const path = await temporaryPath(context.filesFolder);
    await keepName(path, fileName);
    await save(uploadId, { owner: session.id, bytes, path, offset: 0 });
    response.status(201).json({ uploadId, offset: 0, bytes });
  });

  router.get('/uploads/:id', async (request, response) => {
    const upload = await findUpload(context, request.params.id, uploaderOf(request).id);
    if (!upload) throw new AppError('notFound', 'No such upload');
    response.json({ uploadId: request.params.id, offset: upload.offset, bytes: upload.bytes });
  });

  router.patch('/uploads/:id', async (request, response) => {
    const upload = await findUpload(context, request.params.id, uploaderOf(request).id);
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
