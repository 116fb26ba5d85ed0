import { create } from 'zustand';

/** Which revision the views rest on, and whether a newer one was announced. */
interface Freshness {
  readonly newest: string | undefined;
  readonly shown: string | undefined;
  readonly announce: (revision: string) => void;
  /** The views were brought up to the newest. */
  readonly settle: (revision: string) => void;
}

/** How fresh the desk is. */
export const useFreshness = create<Freshness>()((set) => ({
  newest: undefined,
  shown: undefined,
  announce: (revision) => set(({ shown }) => ({ newest: revision, shown: shown ?? revision })),
  settle: (revision) => set({ newest: revision, shown: revision }),
}));
