import type { Necessity } from '@corridor/graph-schema/contracts';

/** Intrusive measures in words. */
export const measureWords: Readonly<Record<Necessity['measure'], string>> = {
  communications: 'Communications data',
  tracking: 'Tracking of persons',
  victims: 'Data on victims and minors',
};

/** How a statement stands, in words. */
export function standingWords({ state, isValid, decidedBy }: Necessity): string {
  if (state === 'approved') return isValid ? `approved by ${decidedBy ?? ''}` : 'expired';
  if (state === 'waiting') return 'waits for a supervisor';
  return decidedBy === undefined ? state : `${state} by ${decidedBy}`;
}
