import type { Analysis } from '../analysis.ts';
import { SignaturesPanel } from './SignaturesPanel.tsx';

/** Seizures that hang together by the marks that they bear. */
export const signaturesAnalysis: Analysis = {
  name: 'signatures',
  title: 'Which seizures come from the same line?',
  about:
    'Seizures that share a logo, a packaging, a tool mark or a chemical profile. What many bear says little, and logos are copied: a cluster is a lead, and where one tie alone holds it together that is said.',
  Panel: SignaturesPanel,
};
