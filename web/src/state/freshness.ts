import { create } from 'zustand';

/** Which revision the views rest on, whether a newer one was announced, and whether news can be heard at all. */
interface Freshness {
  readonly newest: string | undefined;
  readonly shown: string | undefined;
  /** Since when the server is not heard (milliseconds since 1970); absent while it is. */
  readonly lostAt: number | undefined;
  readonly announce: (revision: string) => void;
  /** The views were brought up to the newest. */
  readonly settle: () => void;
  readonly hear: (isHeard: boolean) => void;
  readonly reset: () => void;
}

const unknown = { newest: undefined, shown: undefined, lostAt: undefined };

/** How fresh the desk is. */
export const useFreshness = create<Freshness>()((set) => ({
  ...unknown,
  announce: (revision) => set(({ shown }) => ({ newest: revision, shown: shown ?? revision })),
  settle: () => set(({ newest }) => ({ shown: newest })),
  hear: (isHeard) => set(({ lostAt }) => ({ lostAt: isHeard ? undefined : (lostAt ?? Date.now()) })),
  reset: () => set(unknown),
}));
