import type { Analysis } from '../analysis.ts';
import { KeyPlayersPanel } from './KeyPlayersPanel.tsx';

/** Which few, taken out together, break a network up the most. */
export const keyPlayersAnalysis: Analysis = {
  name: 'key-players',
  title: 'Who holds it together?',
  about:
    'Which few, taken out together, would leave the rest least able to reach each other. Those who stand highest alone are seldom the best set. Structure only, on known links; victims, witnesses and minors are never chosen.',
  Panel: KeyPlayersPanel,
};
