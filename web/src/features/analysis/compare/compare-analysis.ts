import type { Analysis } from '../analysis.ts';
import { ComparePanel } from './ComparePanel.tsx';

/** Two networks side by side. */
export const compareAnalysis: Analysis = {
  name: 'compare',
  title: 'How do two networks differ?',
  about:
    'Two days, two networks, two sources or two states of knowledge side by side: figures, what is in both, and who and which ties are in one alone. A difference may lie in the world or in what was reported.',
  Panel: ComparePanel,
};
