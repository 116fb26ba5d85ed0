import type { ChildProcess } from 'node:child_process';

const LIMIT_MS = 120_000;

/** How a process ended: its signal, or its exit status. */
export type ChildEnd = NodeJS.Signals | number | null;

const endOf = (child: ChildProcess): ChildEnd => child.signalCode ?? child.exitCode;

/**
 * Waits until a child has said what is looked for on either of its piped outputs, and answers it. Throws with all that it
 * said when it ends before, or when it takes longer: it is told to end then.
 */
export function heard(child: ChildProcess, words: RegExp, limitMs = LIMIT_MS): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  const read = (part: Buffer) => {
    said += part.toString();
    const found = words.exec(said)?.[0];
    if (found !== undefined) resolve(found);
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  child.once('error', reject);
  child.once('close', () => reject(new Error(`The process ended with ${endOf(child)} and had said:\n${said}`)));
  const timer = setTimeout(() => {
    reject(new Error(`The process has not said ${words} in ${limitMs / 1000} s, only:\n${said}`));
    child.kill('SIGTERM');
  }, limitMs);
  return promise.finally(() => clearTimeout(timer));
}

/** Waits until a child has ended. One that is still there after `limitMs` is killed, and that is the failure. */
export async function ended(child: ChildProcess, what: string, limitMs = LIMIT_MS): Promise<ChildEnd> {
  if (child.exitCode !== null || child.signalCode !== null) return endOf(child);
  const { promise, resolve, reject } = Promise.withResolvers<ChildEnd>();
  child.once('exit', () => resolve(endOf(child)));
  const timer = setTimeout(() => {
    reject(new Error(`${what} has not ended in ${limitMs / 1000} s.`));
    child.kill('SIGKILL');
  }, limitMs);
  return promise.finally(() => clearTimeout(timer));
}
