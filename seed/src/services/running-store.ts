import type { ProcessEnd } from './start-process.ts';

/** Told what a long step is at. */
export type StoreReport = (detail: string) => void;

/** A store that runs as a child of this process. */
export interface RunningStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<ProcessEnd>;
  /** Ends it in order (SIGTERM, SIGKILL after `limitMs`) and gives its folder free. */
  stop(limitMs?: number): Promise<void>;
  /** Ends it at once (SIGKILL), as a power cut would, and gives its folder free. */
  kill(): Promise<void>;
}
