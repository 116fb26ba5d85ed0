import type { Analysis } from '../analysis.ts';
import { PathsPanel } from './PathsPanel.tsx';

/** How two selected entities are linked. */
export const pathsAnalysis: Analysis = {
  name: 'paths',
  title: 'How are these linked?',
  about:
    'The ways from one entity to another over what you may see: who or what lies between, on which claims, how sure, and since when. Countries, places and substances link nobody; hubs are left out and listed.',
  Panel: PathsPanel,
};
