import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnv } from '../env.ts';
import { ServiceFault } from '../services/service-fault.ts';
import { startProcess } from '../services/start-process.ts';
import { lastWordsOf } from './last-words.ts';

/** What the built page is made of, from the root of the checkout. */
const sources = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'graph-schema/src',
  'network/src',
  'package-lock.json',
];
const STAMP = 'web/build/.made';

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true, recursive: true }).map(
    (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
  );
  return Math.max(status.mtimeMs, ...inside);
}

/** Whether the page must be built: there is none, or a source is newer than it. */
export function isWebBuildStale(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, 'web/build/site/index.html'))) return true;
  const made = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > made);
}

/** Builds the web app when it is older than its sources. */
export async function buildWeb(root: string, log: string, report: (detail: string) => void): Promise<void> {
  if (!existsSync(join(root, 'web/index.html'))) {
    report('there is no page to build yet');
    return;
  }
  if (!isWebBuildStale(root)) {
    report('up to date');
    return;
  }
  report('building');
  const begin = new Date();
  const vite = await startProcess({
    command: process.execPath,
    args: [join(root, 'node_modules/vite/bin/vite.js'), 'build'],
    folder: join(root, 'web'),
    env: { ...inheritedEnv(), NODE_ENV: 'production', NO_COLOR: '1' },
    log,
  });
  const { status } = await vite.ended;
  if (status !== 0)
    throw new ServiceFault('startFailed', `The web app could not be built: ${lastWordsOf(log)} (${log})`);
  writeFileSync(join(root, STAMP), '');
  // As old as the moment the build began: a source saved meanwhile is newer.
  utimesSync(join(root, STAMP), begin, begin);
  report('built');
}
