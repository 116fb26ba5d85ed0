import type { Analysis } from './analysis.ts';
import { communitiesAnalysis } from './communities/communities-analysis.ts';
import { disruptionAnalysis } from './disruption/disruption-analysis.ts';
import { keyPlayersAnalysis } from './key-players/key-players-analysis.ts';
import { networkSummaryAnalysis } from './network-summary/network-summary-analysis.ts';
import { pathsAnalysis } from './paths/paths-analysis.ts';
import { whoMattersAnalysis } from './who-matters/who-matters-analysis.ts';

/** Every analysis, in the order in which they are offered. A new one is a folder beside these and a line here. */
export const analyses: readonly Analysis[] = [
  pathsAnalysis,
  whoMattersAnalysis,
  keyPlayersAnalysis,
  disruptionAnalysis,
  communitiesAnalysis,
  networkSummaryAnalysis,
];
