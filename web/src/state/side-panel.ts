import { create } from 'zustand';

/** The parts of the desk's left side: one is open. */
export type SideTab = 'search' | 'analysis';

interface SidePanel {
  readonly tab: SideTab;
  /** Name of the analysis that is open; absent: the list of them. */
  readonly analysis: string | undefined;
  /** Counts up whenever an analysis is opened, so that the same one begins anew with what is selected then. */
  readonly opened: number;
  readonly showTab: (tab: SideTab) => void;
  readonly openAnalysis: (name: string | undefined) => void;
}

/** What the desk's left side shows. */
export const useSidePanel = create<SidePanel>()((set) => ({
  tab: 'search',
  analysis: undefined,
  opened: 0,
  showTab: (tab) => set({ tab }),
  openAnalysis: (analysis) => set(({ opened }) => ({ tab: 'analysis', analysis, opened: opened + 1 })),
}));
