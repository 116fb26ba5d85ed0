import type { Analysis } from '../analysis.ts';
import { EvolutionPanel } from './EvolutionPanel.tsx';

/** What became of a network from one window of time to the next. */
export const evolutionAnalysis: Analysis = {
  name: 'evolution',
  title: 'How did it change over time?',
  about:
    'Windows of time one after another: who came and went, and which groups appeared, grew, merged, split or ended. What only became known later is told apart from what changed in the world.',
  Panel: EvolutionPanel,
};
