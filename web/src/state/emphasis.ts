import { create } from 'zustand';

/** How an analysis shows its answer on the chart; nothing of it is part of the chart's content or history. */
export interface Emphasis {
  /** Entities and links (by key) that stand out: everything else fades. Absent: nothing fades. */
  readonly shown?: ReadonlySet<string>;
  /** Entities that are thought away: they and their links are drawn as if they were nearly gone. */
  readonly gone?: ReadonlySet<string>;
  /** How large entities are drawn, 0 (as ever) to 1 (largest). */
  readonly sizes?: ReadonlyMap<string, number>;
  /** How dark entities are coloured, 0 (least) to 1 (greatest), in the place of the colour of their family. */
  readonly tints?: ReadonlyMap<string, number>;
  /** A colour around entities and along links (by key), by number: what has the same number belongs together. */
  readonly groups?: ReadonlyMap<string, number>;
}

interface EmphasisStore {
  readonly emphasis: Emphasis;
  readonly emphasise: (emphasis: Emphasis) => void;
}

const NONE: Emphasis = {};

/** What the open analysis makes stand out. */
export const useEmphasis = create<EmphasisStore>()((set) => ({
  emphasis: NONE,
  emphasise: (emphasis) => set({ emphasis }),
}));

/** Shows everything alike again. */
export function clearEmphasis(): void {
  useEmphasis.getState().emphasise(NONE);
}
