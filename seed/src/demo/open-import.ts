import { createHash, randomUUID } from 'node:crypto';
import { importSchema, tokenViewSchema } from '@corridor/graph-schema/contracts';
import type { ImportView } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import type { DemonstrationImport } from '../scenarios/index.ts';
import { fetchPatiently } from '../fetch-patiently.ts';
import { ServiceFault } from '../services/service-fault.ts';

/** A machine that does all at once, as at a first start, may be busy for long. */
const PATIENCE_MS = 120_000;

/** Imports of the demonstration as its analyst asks for them. */
export type DemonstrationClient = {
  /**
   * Sends a file under a key made of all that it is, so that the same file again answers the import that stands already.
   */
  readonly send: (file: DemonstrationImport) => Promise<ImportView>;
  readonly look: (importId: string) => Promise<ImportView>;
  /** Takes up an import that was cut off. */
  readonly resume: (importId: string) => Promise<ImportView>;
};

/** Signs in as the demonstration's analyst with the secret of the data folder. */
export async function openDemonstration(url: string, secret: string): Promise<DemonstrationClient> {
  const body = JSON.stringify({ account: 'analyst' });
  const signIn = {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
  };
  const { token } = await ask(new URL('/api/v1/tokens', url), signIn, tokenViewSchema);
  const authorization = `Bearer ${token}`;
  const importAt = (id: string, act = ''): URL => new URL(`/api/v1/imports/${encodeURIComponent(id)}${act}`, url);

  return {
    send: (file) => {
      const content = file.content();
      const headers = { authorization, 'idempotency-key': `demonstration-${digestOf(file, content)}` };
      return ask(
        new URL('/api/v1/imports', url),
        { method: 'POST', body: formOf(file, content), headers },
        importSchema,
      );
    },
    look: (id) => ask(importAt(id), { headers: { authorization } }, importSchema),
    resume: (id) => {
      const headers = { authorization, 'idempotency-key': randomUUID() };
      return ask(importAt(id, '/resume'), { method: 'POST', headers }, importSchema);
    },
  };
}

function formOf({ source, profile, options, fileName }: DemonstrationImport, content: string): FormData {
  const form = new FormData();
  form.set('source', source);
  form.set('profile', profile);
  form.set('options', JSON.stringify(options));
  form.set('file', new Blob([content], { type: 'text/csv' }), fileName);
  return form;
}

function digestOf({ source, profile, options, fileName }: DemonstrationImport, content: string): string {
  return createHash('sha256')
    .update(JSON.stringify([source, profile, options, fileName, content]))
    .digest('hex');
}

async function ask<Schema extends z.ZodType>(url: URL, init: RequestInit, schema: Schema): Promise<z.infer<Schema>> {
  const response = await fetchPatiently(url, init, PATIENCE_MS).catch((cause: unknown) => {
    throw new ServiceFault(
      'startFailed',
      `The API does not answer while the demonstration is loaded (${url.pathname}).`,
      { cause },
    );
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(answer);
  if (response.ok && parsed.success) return parsed.data;
  const why = response.ok
    ? 'its answer is not what was expected'
    : `status ${response.status} ${JSON.stringify(answer)?.slice(0, 500)}`;
  throw new ServiceFault('startFailed', `The demonstration could not be loaded: ${url.pathname}: ${why}`);
}
