import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Digest } from '@corridor/graph-schema/ids';
import { createDigest } from './digest.ts';
import type { Store } from './graph/driver.ts';

const KEY_BYTES = 32;
const CHECKED_TEXT = 'corridor key check';

/** Reads the system's key and makes sure that the store was made with it; throws one sentence that says what is wrong. */
export async function digestUnderKey(path: string, store: Store): Promise<Digest> {
  const content = await readFile(path).catch(() => {
    throw new Error(`The key file ${path} cannot be read; the launcher makes it at the first start.`);
  });
  const text = content.toString('latin1').trim();
  const key =
    content.length === KEY_BYTES ? content : /^[0-9a-f]{64}$/iu.test(text) ? Buffer.from(text, 'hex') : undefined;
  if (!key) throw new Error(`The key file ${path} does not hold a key of ${KEY_BYTES} bytes.`);

  const digest = createDigest(key);
  const rows = await store.write(({ run }) =>
    run(`MERGE (check:KeyCheck {id: 'key'}) ON CREATE SET check.value = $value RETURN check.value AS value`, {
      value: digest(CHECKED_TEXT),
    }),
  );
  const [known] = z.tuple([z.object({ value: z.string() })]).parse(rows);
  if (known.value !== digest(CHECKED_TEXT))
    throw new Error('The key in CORRIDOR_KEY_FILE is not the one that this store was made with.');
  return digest;
}
