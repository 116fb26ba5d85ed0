import type { Purpose } from '../contracts/session.ts';
import type { ReadingRights } from './reading-rights.ts';

/** Purposes that decide on who may enter or stay: what a victim has told to be helped is never used for them. */
const immigrationPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['screening']);

/** Whether these rights reach data on victims and minors: by the right to them, for a purpose that is no immigration enforcement. */
export function readsVictims({ victimRight, purpose }: Pick<ReadingRights, 'victimRight' | 'purpose'>): boolean {
  return victimRight && !immigrationPurposes.has(purpose);
}
