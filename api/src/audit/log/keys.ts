import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatKey, originOf, parseKeys, type KeyHistory } from '../notes/key-history.ts';
import { privateKeyOf, rawKey } from '../notes/signed-note.ts';
import { logFiles } from './log-files.ts';
import { syncFolder, textOf, writeOnce } from './files.ts';

/** The key that signs now, and the history that says so. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly history: KeyHistory;
}

const PRIVATE = 'signing-key';

/** The log's key; made at the first start, readable by its owner alone. Throws one sentence when key and history do not fit. */
export function openKeys(folder: string, now: () => Date): SigningKey {
  const isNew = textOf(join(folder, logFiles.keys)) === '';
  if (isNew) {
    writeOnce(join(folder, PRIVATE), newKey().pem);
    const key = privateKeyOf(textOf(join(folder, PRIVATE)));
    const origin = originOf(key);
    writeOnce(join(folder, logFiles.keys), formatKey(origin, { key, from: 0, time: now().toISOString() }, key));
    syncFolder(folder);
  }
  finishRotation(folder);
  const key = privateKeyOf(textOf(join(folder, PRIVATE)));
  const history = parseKeys(textOf(join(folder, logFiles.keys)));
  if ('fault' in history) throw new Error(`The audit log cannot be opened: ${history.fault}`);
  const newest = history.keys.at(-1)?.key;
  if (!newest || !rawKey(newest).equals(rawKey(key)))
    throw new Error('The audit log cannot be opened: its signing key is not the newest of its history.');
  return { key, history };
}

/** Puts a new key in the place of the old one, which signs it; from this size on the new one signs. */
export function rotateKey(folder: string, { key, history }: SigningKey, from: number, now: () => Date): SigningKey {
  const next = newKey();
  writeFileSync(join(folder, NEXT), next.pem, { mode: 0o600, flush: true });
  const entry = formatKey(history.origin, { key: next.key, from, time: now().toISOString() }, key);
  appendFileSync(join(folder, logFiles.keys), entry, { flush: true });
  renameSync(join(folder, NEXT), join(folder, PRIVATE));
  syncFolder(folder);
  return openKeys(folder, now);
}

const NEXT = 'signing-key.next';

/** A rotation that was broken off goes on where its history already names the new key. */
function finishRotation(folder: string): void {
  const pem = textOf(join(folder, NEXT));
  const history = pem === '' ? undefined : parseKeys(textOf(join(folder, logFiles.keys)));
  const newest = history && !('fault' in history) ? history.keys.at(-1)?.key : undefined;
  if (newest && rawKey(newest).equals(rawKey(privateKeyOf(pem)))) renameSync(join(folder, NEXT), join(folder, PRIVATE));
}

function newKey(): { key: KeyObject; pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { key: privateKey, pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
}
