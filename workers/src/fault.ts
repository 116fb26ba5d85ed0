/** Named places at which tests stop, delay or kill the process. */
export type FaultPoint =
  | 'chunk-taken'
  | 'after-read'
  | 'after-map'
  | 'after-validate'
  | 'before-transaction'
  | 'in-transaction'
  | 'after-records'
  | 'after-quarantine'
  | 'before-neo4j-commit'
  | 'after-neo4j-commit'
  | 'after-publish'
  | 'chunk-done'
  | 'after-finish'
  | 'file-taken'
  | 'after-spool'
  | 'after-chunks-sent'
  | 'after-outbox-handed'
  | 'after-retract-batch'
  | `row-${number}`;

type FaultHook = (point: FaultPoint) => void | Promise<void>;

const HOOK = Symbol.for('corridor.fault');
const hook: unknown = Reflect.get(globalThis, HOOK);

/** Whether a test preload (`--import`) has put a hook in place; the process refuses to start with one in production. */
export const faultsArmed = typeof hook === 'function';

/** A stop point: does nothing unless a test preload has put a function under `Symbol.for('corridor.fault')`. */
export async function fault(point: FaultPoint): Promise<void> {
  if (isHook(hook)) await hook(point);
}

/** The stop point of one row, which is dealt with without a pause. */
export function rowFault(number: number): void {
  if (isHook(hook)) void hook(`row-${number}`);
}

function isHook(value: unknown): value is FaultHook {
  return typeof value === 'function';
}
