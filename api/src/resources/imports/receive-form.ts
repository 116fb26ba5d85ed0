import multer from 'multer';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { askedImportOptionsSchema, type AskedImportOptions } from '@corridor/graph-schema/contracts';
import type { ReceivedFile } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { parse } from '../../http/parse.ts';
import { dropFile, keepFile, MAX_FILE_BYTES, temporaryPath } from '../uploads/file-store.ts';
import { findUpload, saveUpload, type Upload } from '../uploads/uploads.routes.ts';

const MAX_FILES = 100;
const MAX_FIELD_BYTES = 1_048_576;

/** The fields of the form beside its files. */
export const importFieldsSchema = z.strictObject({
  source: z.string().trim().min(1).max(200),
  /** A profile's name, or the document itself. */
  profile: z.string().trim().min(1).max(MAX_FIELD_BYTES),
  /** JSON. */
  options: z.string().optional(),
  /** Ids of finished uploads, as JSON list or parted by commas. */
  uploads: z.string().optional(),
});

/** A form that was received: its fields, and its files under their hashes. */
export interface ReceivedForm {
  readonly source: string;
  readonly profile: string;
  readonly options: AskedImportOptions;
  readonly files: readonly ReceivedFile[];
}

/**
 * Receives the form of an import: files are streamed to disk within limits and then kept under their hashes; those that
 * were uploaded before are taken by their ids. What was sent is removed again when the form does not fit.
 */
export async function receiveForm(
  context: Context,
  session: Session,
  request: Request,
  response: Response,
): Promise<ReceivedForm> {
  const sent = await receiveFiles(context, request, response);
  try {
    const fields = parse(importFieldsSchema, { ...request.body });
    const options = parse(askedImportOptionsSchema, parseJson(fields.options ?? '{}', 'options'));
    const ids = [...new Set(uploadIds(fields.uploads))];
    const uploads = await Promise.all(ids.map((id) => finishedUpload(context, session, id)));
    if (sent.length + uploads.length === 0) {
      throw new AppError('badInput', 'Send at least one part named file, or the id of a finished upload.');
    }
    const files: ReceivedFile[] = [];
    for (const { path, fileName } of sent) files.push(await keepFile(context.filesFolder, path, fileName));
    for (const [at, upload] of uploads.entries()) files.push(await keepUpload(context, ids[at] ?? '', upload));
    return { source: fields.source, profile: fields.profile, options, files };
  } catch (error) {
    await Promise.allSettled(sent.map(({ path }) => dropFile(path)));
    throw error;
  }
}

interface Arrived {
  readonly path: string;
  readonly fileName: string;
}

async function receiveFiles(context: Context, request: Request, response: Response): Promise<Arrived[]> {
  if (!request.is('multipart/form-data')) {
    throw new AppError(
      'unsupportedMedia',
      'Send multipart/form-data with the parts file, source, profile and options.',
    );
  }
  const path = await temporaryPath(context.filesFolder);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const receive = multer({
    dest: folder,
    defParamCharset: 'utf8',
    limits: {
      fileSize: MAX_FILE_BYTES,
      files: MAX_FILES,
      fields: 10,
      fieldSize: MAX_FIELD_BYTES,
      parts: MAX_FILES + 10,
    },
  }).array('file', MAX_FILES);
  await new Promise<void>((resolve, reject) => {
    receive(request, response, (error: unknown) => {
      if (error === undefined || error === null) resolve();
      else if (error instanceof multer.MulterError || !(error instanceof Error)) reject(error);
      // Whatever the parser of forms stumbles over was in the request, unless the disk says no.
      else
        reject(
          'code' in error ? error : new AppError('badInput', 'The form could not be read. Check that it is whole.'),
        );
    });
  });
  const files = Array.isArray(request.files) ? request.files : [];
  return files.map((file) => ({ path: file.path, fileName: file.originalname || 'file' }));
}

function uploadIds(text: string | undefined): string[] {
  if (text === undefined || text.trim() === '') return [];
  if (!text.trim().startsWith('[')) return text.split(',').map((id) => id.trim());
  return parse(z.array(z.string()).max(MAX_FILES), parseJson(text, 'uploads'));
}

async function finishedUpload(context: Context, session: Session, id: string): Promise<Upload> {
  const upload = await findUpload(context, id, session.id);
  if (!upload) throw new AppError('badInput', `There is no upload ${id}. Send the file again.`);
  if (upload.offset !== upload.bytes) {
    throw new AppError(
      'badInput',
      `The upload ${id} stands at ${upload.offset} of ${upload.bytes} bytes. Send the rest first.`,
    );
  }
  return upload;
}

/** Puts an upload under its hash. The same request may come again, so it is remembered where the content went. */
async function keepUpload(context: Context, id: string, upload: Upload): Promise<ReceivedFile> {
  const { sha256, fileName, bytes } = upload;
  if (sha256 !== undefined) return { sha256, fileName: fileName.normalize('NFC'), bytes };
  const kept = await keepFile(context.filesFolder, upload.path, fileName);
  await saveUpload(context, id, { ...upload, sha256: kept.sha256 });
  return kept;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('badInput', `${path}: this is not JSON`, { errors: [{ path, message: 'this is not JSON' }] });
  }
}
