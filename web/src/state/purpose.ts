import type { Purpose } from '@corridor/graph-schema/contracts';
import { create } from 'zustand';

interface StatedPurpose {
  /** What the person has chosen; absent, the session's own counts. */
  readonly purpose: Purpose | undefined;
  /** Reference of the case that is worked on. */
  readonly caseReference: string | undefined;
  /** The approved statement of necessity that one works under. */
  readonly necessity: string | undefined;
  readonly choose: (purpose: Purpose | undefined, caseReference: string | undefined) => void;
  /** Works under an approval, in its case; or under none. */
  readonly restOn: (necessity: string | undefined, caseReference: string | undefined) => void;
}

/** For what the person at this page asks; every request states it. */
export const useStatedPurpose = create<StatedPurpose>()((set) => ({
  purpose: undefined,
  caseReference: undefined,
  necessity: undefined,
  // An approval holds for its case.
  choose: (purpose, caseReference) => set({ purpose, caseReference, necessity: undefined }),
  restOn: (necessity, caseReference) => set({ necessity, caseReference }),
}));
