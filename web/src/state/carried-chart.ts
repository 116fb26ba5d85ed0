import { create } from 'zustand';
import { emptyOutline, type ChartOutline } from './chart-outline.ts';

interface CarriedChart {
  /** For whom it is carried; anybody else is given nothing of it. */
  readonly account: string | undefined;
  readonly outline: ChartOutline;
  /** Whether it waits to be filled under the rights of who comes. */
  readonly isWaiting: boolean;
  readonly carry: (account: string, outline: ChartOutline) => void;
  /** What of it could not be shown stays for the next. */
  readonly settle: (unseen: ChartOutline) => void;
  readonly drop: () => void;
}

const nothing = { account: undefined, outline: emptyOutline, isWaiting: false };

/** The outline of the chart on its way from one account of the demonstration to another. */
export const useCarriedChart = create<CarriedChart>()((set) => ({
  ...nothing,
  carry: (account, outline) => set({ account, outline, isWaiting: outline.ids.length > 0 }),
  settle: (unseen) => set({ outline: unseen, isWaiting: false }),
  drop: () => set(nothing),
}));
