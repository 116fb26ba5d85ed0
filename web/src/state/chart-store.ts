import { create } from 'zustand';
import { emptyChart, type ChartContent } from './chart-content.ts';
import { amend, redo, startHistory, step, undo, type History } from './history.ts';

/** One chart with its history. */
interface ChartStore {
  readonly history: History<ChartContent>;
  /** Changes the chart as one step that can be undone. */
  readonly change: (to: (chart: ChartContent) => ChartContent) => void;
  /** Changes the chart as part of the last step. */
  readonly amend: (to: (chart: ChartContent) => ChartContent) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another chart on the desk, without a history. */
  readonly begin: (chart: ChartContent) => void;
  /** Takes everything off the desk, and the history with it. */
  readonly clear: () => void;
}

/** The chart of the desk. */
export const useChart = create<ChartStore>()((set) => ({
  history: startHistory(emptyChart),
  change: (to) => set(({ history }) => ({ history: step(history, to(history.present)) })),
  amend: (to) => set(({ history }) => ({ history: amend(history, to(history.present)) })),
  undo: () => set(({ history }) => ({ history: undo(history) })),
  redo: () => set(({ history }) => ({ history: redo(history) })),
  begin: (chart) => set({ history: startHistory(chart) }),
  clear: () => set({ history: startHistory(emptyChart) }),
}));
