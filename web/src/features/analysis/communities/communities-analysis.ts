import type { Analysis } from '../analysis.ts';
import { CommunitiesPanel } from './CommunitiesPanel.tsx';

/** Groups that are tied among themselves more than to others. */
export const communitiesAnalysis: Analysis = {
  name: 'communities',
  title: 'Which groups are there?',
  about:
    'Groups whose members are tied among themselves more than to others. Chance plays a part: stability says how far repeated runs agree. A group is a pattern of ties, not an organisation.',
  Panel: CommunitiesPanel,
};
