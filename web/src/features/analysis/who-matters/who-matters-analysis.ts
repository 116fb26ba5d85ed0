import type { Analysis } from '../analysis.ts';
import { WhoMattersPanel } from './WhoMattersPanel.tsx';

/** Measures of each entity, side by side. */
export const whoMattersAnalysis: Analysis = {
  name: 'who-matters',
  title: 'Who matters?',
  about:
    'Several measures side by side, for each tells something else. They know only of what was reported: a high value is a question, not an accusation. Victims, witnesses and minors are not ranked.',
  Panel: WhoMattersPanel,
};
