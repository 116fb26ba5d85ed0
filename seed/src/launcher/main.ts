import { readEnv } from '../env.ts';
import { isDiskFull, ServiceFault } from '../services/service-fault.ts';
import { bringUp } from './bring-up.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { createNotes, type Notes } from './notes.ts';
import { createSupervisor } from './processes.ts';
import { createProgress, seconds } from './progress.ts';

/** npm and the terminal may both pass on one Ctrl-C; only a later one is impatience. */
const SAME_PRESS_MS = 1_000;
const STATUS_OF_INTERRUPTED_START = 130;

const progress = createProgress(process.stdout);
let folder: DataFolder | undefined;
let notes: Notes | undefined;
let isReady = false;
let firstSignalAt: number | undefined;

const supervisor = createSupervisor(
  (line) => progress.say(line),
  () => notes?.refresh(),
);
const interrupted = Promise.withResolvers<'interrupted'>();

function onSignal(): void {
  if (firstSignalAt === undefined) {
    firstSignalAt = Date.now();
    interrupted.resolve('interrupted');
    return;
  }
  if (Date.now() - firstSignalAt < SAME_PRESS_MS) return;
  progress.say('Ending everything at once.');
  void supervisor.kill().then(() => process.exit(STATUS_OF_INTERRUPTED_START));
}
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
// The terminal may be gone before the system has stopped.
process.stdout.on('error', () => {});

async function story(): Promise<void> {
  const env = readEnv();
  folder = await openDataFolder(env.CORRIDOR_DATA, env.CORRIDOR_KEY_FILE, (detail) => progress.say(`  ${detail}`));
  notes = createNotes(folder, () => supervisor);
  const isDevelopment = process.argv.includes('--dev');
  await Promise.race([bringUp({ env, isDevelopment, folder, progress, supervisor, notes }), supervisor.givenUp]);
  isReady = true;
  await supervisor.givenUp;
}

/** One sentence for a person, and the exit status. */
function explain(error: unknown): number {
  if (error instanceof ServiceFault) {
    progress.say(error.message);
    return error.exitCode;
  }
  if (isDiskFull(error)) {
    progress.say(
      `The disk is full${folder === undefined ? '' : ` (${folder.path})`}; free some space and start again.`,
    );
    return new ServiceFault('diskFull', '').exitCode;
  }
  if (error instanceof Error && 'syscall' in error) {
    progress.say(`Something that Corridor needs cannot be used: ${error.message}`);
    return new ServiceFault('startFailed', '').exitCode;
  }
  progress.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (folder !== undefined) progress.say(`Logs: ${folder.logs}`);
  return 1;
}

async function run(): Promise<number> {
  try {
    await Promise.race([story(), interrupted.promise]);
    return isReady ? 0 : STATUS_OF_INTERRUPTED_START;
  } catch (error) {
    return explain(error);
  } finally {
    const begin = Date.now();
    if (folder !== undefined) progress.say('Stopping …');
    await supervisor.stop();
    notes?.remove();
    folder?.release();
    if (folder !== undefined) progress.say(`Stopped in ${seconds(Date.now() - begin)}.`);
  }
}

process.exit(await run());
