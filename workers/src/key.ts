import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { createIds } from '@corridor/graph-schema/ids';
import type { Ids } from '@corridor/graph-schema/ids';
import { createDigest } from './digest.ts';
import { StartRefused } from './start-refused.ts';
import type { Store } from './driver.ts';

const KEY_BYTES = 32;
const CHECKED_TEXT = 'corridor key check';

/** Reads the system's key (32 bytes, raw or as 64 hex characters). */
export async function readKey(path: string): Promise<Uint8Array> {
  const content = await readFile(path).catch(() => {
    throw new StartRefused(`The key file ${path} cannot be read; the launcher makes it at the first start.`);
  });
  if (content.length === KEY_BYTES) return content;
  const text = content.toString('latin1').trim();
  if (/^[0-9a-f]{64}$/iu.test(text)) return Buffer.from(text, 'hex');
  throw new StartRefused(`The key file ${path} does not hold a key of ${KEY_BYTES} bytes.`);
}

/**
 * The ids under the key, after making sure that the store was made with it: the store keeps the digest of a constant.
 * The first process of a new store writes it.
 */
export async function idsUnderKey(key: Uint8Array, store: Store): Promise<Ids> {
  const digest = createDigest(key);
  const value = digest(CHECKED_TEXT);
  const rows = await store.write(({ run }) =>
    run(`MERGE (check:KeyCheck {id: 'key'}) ON CREATE SET check.value = $value RETURN check.value AS value`, { value }),
  );
  const [known] = z.tuple([z.object({ value: z.string() })]).parse(rows);
  if (known.value !== value) {
    throw new StartRefused('The key in CORRIDOR_KEY_FILE is not the one that this store was made with.');
  }
  return createIds(digest);
}
