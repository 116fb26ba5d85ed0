import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { SUBJECTS_NAMED } from '@corridor/graph-schema/audit';
import { FILE_HASH_HEADER, type AnswerFormat, type Watermark } from '@corridor/graph-schema/contracts';
import { COURT } from '@corridor/graph-schema/policy';
import { noteFile } from '../../audit/requests/draft.ts';
import type { Sight } from '../../questions/sight.ts';
import { readGrants } from './exports.repository.ts';

/** A file that is ready to leave. */
interface ReadyFile {
  /** What its name begins with. */
  readonly name: string;
  readonly format: AnswerFormat;
  readonly text: string;
  readonly watermark: Watermark;
  /** Ids of the records that it tells of, for which the recipient may have been given a grant. */
  readonly records: readonly string[];
  /** What it tells of, for the log. */
  readonly told: object;
}

/** Notes a file in the log by its hash, with the disseminations that allow it, and answers it. */
export async function handOut(
  response: Response,
  sight: Sight,
  { name, format, text, watermark, records, told }: ReadyFile,
): Promise<void> {
  const { export: id, use, recipient, at } = watermark;
  const file = Buffer.from(text);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const receiver = use === 'court' ? COURT : recipient;
  const grants = receiver === undefined ? [] : await readGrants(sight.read, records, receiver);
  noteFile(
    {
      sha256,
      export: id,
      format,
      use,
      ...(recipient === undefined ? {} : { recipient }),
      grants: grants.slice(0, SUBJECTS_NAMED),
    },
    told,
  );
  response
    .attachment(`${name}-${at.slice(0, 10)}-${id.slice(0, 8)}.${format}`)
    .setHeader(FILE_HASH_HEADER, sha256)
    .send(file);
}
