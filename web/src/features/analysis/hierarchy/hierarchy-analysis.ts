import type { Analysis } from '../analysis.ts';
import { HierarchyPanel } from './HierarchyPanel.tsx';

/** Who stands above whom, and who plays which role. */
export const hierarchyAnalysis: Analysis = {
  name: 'hierarchy',
  title: 'Who stands above whom?',
  about:
    'Tiers by who directs whom, as far as records say, and roles: those that records give first, then those for which several indicators speak, which stay unverified. Of most nothing is known: they stand nowhere, not below.',
  Panel: HierarchyPanel,
};
