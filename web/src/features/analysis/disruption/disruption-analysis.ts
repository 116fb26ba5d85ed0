import type { Analysis } from '../analysis.ts';
import { DisruptionPanel } from './DisruptionPanel.tsx';

/** What is left of a network while its foremost are taken out one after another. */
export const disruptionAnalysis: Analysis = {
  name: 'disruption',
  title: 'How does it fall apart?',
  about:
    'The network after one removal, two, three …: the largest part that still hangs together, and how well those who are left reach each other. Real networks mend themselves; this shows only what is known.',
  Panel: DisruptionPanel,
};
