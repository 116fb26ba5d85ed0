import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json, Router } from 'express';
import * as z from 'zod';
import { askedImportOptionsSchema } from '@corridor/graph-schema/contracts';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { chooseProfile } from '../imports/choose-profile.ts';
import { viewImport } from '../imports/imports.repository.ts';
import { startImport } from '../imports/start-import.ts';
import type { ProfileRepository } from '../profiles/profiles.repository.ts';
import { keepFile, temporaryPath } from '../uploads/file-store.ts';

const MAX_BODY = '16mb';

/** Records in JSON, by one profile: for other systems. */
export const recordsRequestSchema = z.strictObject({
  source: z.string().trim().min(1).max(200),
  /** A profile's name, or the document itself. */
  profile: z.union([z.string().trim().min(1).max(200), z.record(z.string(), z.unknown())]),
  /** Which part of a profile of several parts; absent: the first. */
  part: z.string().min(1).max(60).optional(),
  options: askedImportOptionsSchema.default({}),
  records: z.array(z.record(z.string(), z.unknown())).min(1).max(1_000),
});

/** Takes records as JSON: they are written as a file of lines and go the way of every import. */
export function recordRoutes(context: Context, profiles: ProfileRepository): Router {
  const router = Router();

  router.post('/records', json({ limit: MAX_BODY }), async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'import');
    const asked = parse(recordsRequestSchema, request.body);
    const operationId = operationOf(request, session, context.ids);
    const chosen = await chooseProfile(
      profiles,
      session,
      typeof asked.profile === 'string' ? asked.profile : JSON.stringify(asked.profile),
    );
    const path = await temporaryPath(context.filesFolder);
    const lines = asked.records.map((record) => `${JSON.stringify(record)}\n`);
    await pipeline(Readable.from(lines), createWriteStream(path, { mode: 0o600 }));
    const file = await keepFile(context.filesFolder, path, 'records.ndjson');
    const found = await startImport(context, session, operationId, {
      ...asked,
      profile: { name: chosen.name, content: forLines(chosen.content, asked.part) },
      files: [file],
    });
    response
      .status(202)
      .location(`/api/v1/imports/${found.id}`)
      .json(await viewImport(context.store, found, session));
  });
  return router;
}

const profileSchema = z.looseObject({ parts: z.array(z.looseObject({ name: z.string().optional() })) });

/** The same profile for a file of JSON lines: one of its parts, whatever the form of file it was made for. */
export function forLines(content: string, partName: string | undefined): string {
  const profile = profileSchema.parse(JSON.parse(content));
  const part = partName === undefined ? profile.parts[0] : profile.parts.find(({ name }) => name === partName);
  if (!part)
    throw new AppError('badInput', `The profile has no part “${partName}”.`, {
      errors: [{ path: 'part', message: 'no part of this name' }],
    });
  const { files: _files, ...rest } = part;
  return JSON.stringify({ ...profile, parts: [{ ...rest, format: { type: 'ndjson' } }] });
}
