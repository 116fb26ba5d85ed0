import type { Analysis } from '../analysis.ts';
import { ConflictsPanel } from './ConflictsPanel.tsx';

/** Where one identity was faster than anything goes. */
export const conflictsAnalysis: Analysis = {
  name: 'conflicts',
  title: 'What cannot be true?',
  about:
    'One identity in two places between which nothing goes so fast, with what may explain it side by side: two things of one identity, a number, a date or a place written down wrong. Plausibility ranks them; it is no probability.',
  Panel: ConflictsPanel,
};
