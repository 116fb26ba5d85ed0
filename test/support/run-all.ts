import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ServiceFault } from '@corridor/seed/services';
import { inheritedTestEnv } from './env.ts';
import { prepareMachine } from './prepare-machine.ts';
import { playwrightTotals, vitestTotals } from './totals.ts';

const root = resolve(import.meta.dirname, '../..');
const STATUS_OF_INTERRUPTED_RUN = 130;
let isInterrupted = false;

/** Runs a test tool with our terminal; returns its exit status. */
async function run(tool: string, words: readonly string[], more: Record<string, string> = {}): Promise<number> {
  const child = spawn(join(root, 'node_modules/.bin', tool), words, {
    cwd: root,
    env: { ...inheritedTestEnv(), ...more },
    stdio: 'inherit',
  });
  const passOn = (name: NodeJS.Signals) => {
    isInterrupted = true;
    // A Ctrl-C reaches the tool by itself; we stay to tidy up behind it.
    if (name !== 'SIGINT') child.kill(name);
  };
  process.on('SIGTERM', passOn);
  process.on('SIGINT', passOn);
  const { promise, resolve: done, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('exit', (status, name) => done(status ?? 128 + (name === null ? 0 : constants.signals[name])));
  try {
    return await promise;
  } finally {
    process.off('SIGTERM', passOn);
    process.off('SIGINT', passOn);
  }
}

/** The word that asks for every test in its full size. */
const LONG = '--long';

/** Every test: Vitest with all its projects, then the browser; the last line is the total of both. */
async function main(asked: readonly string[]): Promise<number> {
  const words = asked.filter((word) => word !== LONG);
  const size: Record<string, string> = asked.includes(LONG) ? { CORRIDOR_TEST_LONG: '1' } : {};
  await prepareMachine();
  const folder = await mkdtemp(join(tmpdir(), 'corridor-results-'));
  const reports = { vitest: join(folder, 'vitest.json'), playwright: join(folder, 'playwright.json') };
  try {
    // All that the tests put into temporary folders lies in this one, and goes with it however they end.
    const environment = { ...size, TMPDIR: folder };
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`];
    const vitest = vitestTotals(reports.vitest, await run('vitest', ['run', ...reporters, ...words], environment));
    if (isInterrupted) return STATUS_OF_INTERRUPTED_RUN;
    const own = ['--config', 'test/playwright.config.ts', '--output', join(folder, 'browser')];
    const browser = ['test', '--pass-with-no-tests', '--reporter=list,json', ...own];
    const status = await run('playwright', browser, {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reports.playwright,
    });
    const playwright = playwrightTotals(reports.playwright, status);
    const failed = vitest.failed + playwright.failed;
    console.log(`\n${vitest.passed + playwright.passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ServiceFault)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
