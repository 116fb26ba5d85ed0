import type { Analysis } from '../analysis.ts';
import { NetworkSummaryPanel } from './NetworkSummaryPanel.tsx';

/** A network in figures. */
export const networkSummaryAnalysis: Analysis = {
  name: 'network-summary',
  title: 'What is this network like?',
  about:
    'Its size, how densely it is tied, into how many parts it falls, how far apart its members are, and whether it leans on a few.',
  Panel: NetworkSummaryPanel,
};
