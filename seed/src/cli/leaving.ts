import { writeFile } from 'node:fs/promises';
import { exportUses } from '@corridor/graph-schema/contracts';
import type { ParseArgsOptionsConfig } from 'node:util';
import { CommandFault } from './command-fault.ts';
import type { Terminal } from './terminal.ts';

/** Options of every command that makes a file which leaves. */
export const leavingOptions = {
  why: { type: 'string' },
  format: { type: 'string' },
  use: { type: 'string', default: 'analysis' },
  to: { type: 'string' },
  accept: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** Those options in words, for the usage of a command. */
export const leavingUsage = [
  '  --why REASON     why; kept in the audit log',
  '  --use USE        what it is for: your own analysis (the default), dissemination --to AGENCY, or a court',
  '  --accept RECORD  a record whose conditions (H3) you have read and accept; as often as needed',
  '  --out FILE       a new file; without it standard output',
].join('\n');

/** What those options say of a file that leaves, as the interface takes it. */
export function leavingOf({
  why,
  use,
  to,
  accept,
}: {
  readonly why?: string | undefined;
  readonly use: string;
  readonly to?: string | undefined;
  readonly accept?: readonly string[] | undefined;
}) {
  if (why === undefined) throw new CommandFault('usage', 'Say why, with --why.');
  return {
    use: oneOf('use', exportUses, use),
    justification: why,
    ...(to === undefined ? {} : { recipient: to }),
    ...(accept === undefined ? {} : { acceptCaveats: accept }),
  };
}

/** A word that is one of a few. */
export function oneOf<Value extends string>(what: string, values: readonly Value[], word: string): Value {
  const found = values.find((one) => one === word);
  if (found === undefined)
    throw new CommandFault('usage', `There is no ${what} “${word}”; there are ${values.join(', ')}.`);
  return found;
}

/** Keeps a file where it is wanted, or prints it, and tells its hash. */
export async function keepFile(
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
  { out, json }: { readonly out?: string | undefined; readonly json?: boolean | undefined },
  terminal: Terminal,
): Promise<void> {
  if (out === undefined) terminal.write(bytes);
  else await writeNew(out, bytes);
  if (json === true && out !== undefined) terminal.say(JSON.stringify({ file: out, bytes: bytes.length, sha256 }));
  else terminal.note(`${bytes.length} bytes, SHA-256 ${sha256}`);
}

/** Never over a file that is there, and for nobody else on this machine to read. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new CommandFault('failed', `The file ${file} cannot be written, or is there already.`, { cause });
  }
}
