import type { Analysis } from '../analysis.ts';
import { TrailsPanel } from './TrailsPanel.tsx';

/** Where money went, transfer by transfer. */
export const trailsAnalysis: Analysis = {
  name: 'trails',
  title: 'Where did the money go?',
  about:
    'Transfers one after another in the order of their days, from an account or from whoever uses it. That money could go on is no proof that it was the same money. Sums that look cut into pieces are pointed out.',
  Panel: TrailsPanel,
};
