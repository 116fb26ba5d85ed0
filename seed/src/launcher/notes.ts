import { removeRuntime, writeRuntime, type Runtime } from '../runtime-file.ts';
import { commandLineOf, identityOf } from '../services/process-identity.ts';
import type { DataFolder } from './data-folder.ts';
import { entries, type ApplicationName } from './applications.ts';
import type { Supervisor } from './processes.ts';

type Told = Pick<Runtime, 'url' | 'state' | 'ports' | 'isDemonstration'>;

/** The note of the running system, kept up to date as processes come and go. */
export interface Notes {
  tell(part: Partial<Told>): void;
  refresh(): void;
  remove(): void;
}

function isApplication(name: string): name is ApplicationName {
  return Object.hasOwn(entries, name);
}

/** Starts the note of this run. The stores note their own processes in their own folders. */
export function createNotes(folder: DataFolder, supervisor: () => Supervisor): Notes {
  const startedAt = new Date().toISOString();
  const launcher = identityOf(process.pid);
  let told: Told = { url: '', state: 'starting', ports: {}, isDemonstration: false };
  let isRemoved = false;
  const refresh = () => {
    if (launcher === undefined || isRemoved) return;
    const pids = supervisor().pids();
    const processes = Object.entries(pids).flatMap(([name, pid]) => {
      const identity = identityOf(pid);
      if (!isApplication(name) || identity === undefined) return [];
      const mark = entries[name];
      return commandLineOf(pid).includes(mark) ? [{ name, identity, mark }] : [];
    });
    writeRuntime(folder.path, {
      ...told,
      startedAt,
      launcher,
      pids,
      secretFile: folder.secretFile,
      logs: folder.logs,
      processes,
    });
  };
  return {
    refresh,
    tell(part) {
      told = { ...told, ...part };
      refresh();
    },
    remove() {
      isRemoved = true;
      removeRuntime(folder.path);
    },
  };
}
