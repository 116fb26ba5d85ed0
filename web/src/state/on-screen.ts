import type { Marking } from '@corridor/graph-schema/contracts';
import { useEffect } from 'react';
import { create } from 'zustand';

/** What a part of the page shows: entities, and the marking of what is shown beyond them, such as sums. */
interface Shown {
  readonly ids: readonly string[];
  readonly marking?: Marking | undefined;
}

interface OnScreen {
  /** By the part of the page that shows it. */
  readonly parts: Readonly<Record<string, Shown>>;
  readonly show: (part: string, shown: Shown) => void;
}

/** What is on screen, wherever it is shown. */
export const useOnScreen = create<OnScreen>()((set) => ({
  parts: {},
  show: (part, shown) => set(({ parts }) => ({ parts: { ...parts, [part]: shown } })),
}));

const NOTHING: Shown = { ids: [] };

/** Tells that a part of the page shows these, for as long as it is there. */
export function useShowsOnScreen(part: string, ids: readonly string[], marking?: Marking): void {
  const show = useOnScreen((state) => state.show);
  const text = [...new Set(ids)].sort().join(' ');

  useEffect(() => {
    show(part, { ids: text === '' ? [] : text.split(' '), marking });
    return () => show(part, NOTHING);
  }, [part, text, marking, show]);
}
