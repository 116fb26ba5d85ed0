import { create } from 'zustand';

interface Proof {
  /** Whether somebody is being asked to prove who they are. */
  readonly isAsked: boolean;
  /** Asks the person; tells whether they did prove it. Whoever asks meanwhile waits for the same answer. */
  readonly ask: () => Promise<boolean>;
  readonly answer: (isProven: boolean) => void;
}

let waiting: PromiseWithResolvers<boolean> | undefined;

/** The question who one is, that sensitive actions put before they go on. */
export const useProof = create<Proof>()((set) => ({
  isAsked: false,
  ask: () => {
    waiting ??= Promise.withResolvers<boolean>();
    set({ isAsked: true });
    return waiting.promise;
  },
  answer: (isProven) => {
    waiting?.resolve(isProven);
    waiting = undefined;
    set({ isAsked: false });
  },
}));
