import { create } from 'zustand';

/** The one selection, shared by all views: entities by id, links by key. */
interface Selection {
  readonly entities: readonly string[];
  readonly links: readonly string[];
  readonly select: (entities: readonly string[], links?: readonly string[]) => void;
}

/** The selection of the desk. */
export const useSelection = create<Selection>()((set) => ({
  entities: [],
  links: [],
  select: (entities, links = []) => set({ entities, links }),
}));
