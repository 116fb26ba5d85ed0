import { create } from 'zustand';
import { useCamera } from './camera.ts';
import { useCarriedChart } from './carried-chart.ts';
import { clearDesk } from './clear-desk.ts';
import { useStatedPurpose } from './purpose.ts';

interface DeskOwner {
  readonly owner: string | undefined;
  /** Whoever comes back finds the desk as it was; anybody else, or the same person with other rights, an empty one. */
  readonly take: (owner: string) => void;
  /** Who leaves takes everything along. */
  readonly leave: () => void;
}

/** Whose work lies on the desk. */
export const useDeskOwner = create<DeskOwner>()((set, get) => ({
  owner: undefined,
  take: (owner) => {
    if (get().owner === owner) return;
    clearDesk();
    set({ owner });
  },
  leave: () => {
    clearDesk();
    useCarriedChart.getState().drop();
    useCamera.getState().look(undefined);
    useStatedPurpose.getState().choose(undefined, undefined);
    set({ owner: undefined });
  },
}));
