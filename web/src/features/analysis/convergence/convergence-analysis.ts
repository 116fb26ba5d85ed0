import type { Analysis } from '../analysis.ts';
import { ConvergencePanel } from './ConvergencePanel.tsx';

/** Who, and which routes, are active in several kinds of crime. */
export const convergenceAnalysis: Analysis = {
  name: 'convergence',
  title: 'Who serves several kinds of crime?',
  about:
    'Persons, organisations and routes that records tie to two kinds of crime or more, and through what. That something was used for several is a lead: it need not know of each.',
  Panel: ConvergencePanel,
};
