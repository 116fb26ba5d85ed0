import type { Analysis } from './analysis.ts';
import { communitiesAnalysis } from './communities/communities-analysis.ts';
import { compareAnalysis } from './compare/compare-analysis.ts';
import { conflictsAnalysis } from './conflicts/conflicts-analysis.ts';
import { convergenceAnalysis } from './convergence/convergence-analysis.ts';
import { disruptionAnalysis } from './disruption/disruption-analysis.ts';
import { evolutionAnalysis } from './evolution/evolution-analysis.ts';
import { hierarchyAnalysis } from './hierarchy/hierarchy-analysis.ts';
import { keyPlayersAnalysis } from './key-players/key-players-analysis.ts';
import { networkSummaryAnalysis } from './network-summary/network-summary-analysis.ts';
import { pathsAnalysis } from './paths/paths-analysis.ts';
import { signaturesAnalysis } from './signatures/signatures-analysis.ts';
import { trailsAnalysis } from './trails/trails-analysis.ts';
import { whoMattersAnalysis } from './who-matters/who-matters-analysis.ts';

/** Every analysis, in the order in which they are offered. A new one is a folder beside these and a line here. */
export const analyses: readonly Analysis[] = [
  pathsAnalysis,
  whoMattersAnalysis,
  keyPlayersAnalysis,
  disruptionAnalysis,
  hierarchyAnalysis,
  communitiesAnalysis,
  evolutionAnalysis,
  compareAnalysis,
  trailsAnalysis,
  signaturesAnalysis,
  conflictsAnalysis,
  convergenceAnalysis,
  networkSummaryAnalysis,
];
