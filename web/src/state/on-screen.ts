import { useEffect } from 'react';
import { create } from 'zustand';

interface OnScreen {
  /** Ids of entities by the part of the page that shows them. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly show: (part: string, ids: readonly string[]) => void;
}

/** Which entities are on screen, wherever they are shown. */
export const useOnScreen = create<OnScreen>()((set) => ({
  parts: {},
  show: (part, ids) => set(({ parts }) => ({ parts: { ...parts, [part]: ids } })),
}));

/** Tells that a part of the page shows these, for as long as it is there. */
export function useShowsOnScreen(part: string, ids: readonly string[]): void {
  const show = useOnScreen((state) => state.show);
  const text = [...new Set(ids)].sort().join(' ');

  useEffect(() => {
    show(part, text === '' ? [] : text.split(' '));
    return () => show(part, []);
  }, [part, text, show]);
}
