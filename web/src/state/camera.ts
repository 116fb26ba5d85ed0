import { create } from 'zustand';

/** How one looks at the chart; it says nothing of what is on it. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

interface Camera {
  /** Absent until the chart was looked at. */
  readonly view: View | undefined;
  readonly look: (view: View | undefined) => void;
}

/** Where the chart is looked at from, kept while another page is open. */
export const useCamera = create<Camera>()((set) => ({ view: undefined, look: (view) => set({ view }) }));
