import type { Purpose } from '@corridor/graph-schema/contracts';
import { create } from 'zustand';

interface StatedPurpose {
  /** What the person has chosen; absent, the session's own counts. */
  readonly purpose: Purpose | undefined;
  /** Reference of the case that is worked on. */
  readonly caseReference: string | undefined;
  readonly choose: (purpose: Purpose | undefined, caseReference: string | undefined) => void;
}

/** For what the person at this page asks; every request states it. */
export const useStatedPurpose = create<StatedPurpose>()((set) => ({
  purpose: undefined,
  caseReference: undefined,
  choose: (purpose, caseReference) => set({ purpose, caseReference }),
}));
