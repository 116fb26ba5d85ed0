import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseProfile } from '@corridor/graph-schema/profiles';
import * as z from 'zod';
import type { ApiClient } from '../../api-client.ts';
import { CommandFault } from '../../command-fault.ts';
import type { ImportWords } from './read-import-words.ts';

/** The form of an import; its files are read from the disk while they are sent. */
export async function importForm({
  files,
  source,
  profile,
  options,
}: Pick<ImportWords, 'files' | 'source' | 'profile' | 'options'>): Promise<FormData> {
  const form = new FormData();
  form.append('source', source);
  form.append('profile', profile);
  form.append('options', JSON.stringify(options));
  for (const file of files) form.append('file', await openFile(file), basename(file));
  return form;
}

async function openFile(file: string): Promise<Blob> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new CommandFault('failed', `There is no file ${file}.`);
  try {
    return await openAsBlob(file);
  } catch (cause) {
    throw new CommandFault('failed', `The file ${file} cannot be read.`, { cause });
  }
}

/** A profile that was read from a file, checked before anything is sent. */
export interface ProfileFile {
  readonly text: string;
  /** Keeps it in the system under its name, so that others can use it. */
  keep(client: ApiClient): Promise<void>;
}

/** Reads a profile and checks it; throws a fault that names the first line that does not fit. */
export async function readProfileFile(file: string): Promise<ProfileFile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandFault('failed', `The profile ${file} cannot be read.`, { cause });
  });
  const parsed = parseProfile(text);
  if (!parsed.ok) {
    const [first] = parsed.errors;
    throw new CommandFault(
      'failed',
      `The profile does not fit: ${file}:${first?.line ?? 1}: ${first?.path ?? ''} ${first?.message ?? ''}`,
    );
  }
  return {
    text: text.trim(),
    async keep(client) {
      const path = `/profiles/${encodeURIComponent(parsed.profile.name)}`;
      await client.request(path, z.unknown(), { method: 'PUT', body: JSON.parse(text) });
    },
  };
}
