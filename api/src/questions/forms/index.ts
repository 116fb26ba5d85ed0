import type { QuestionName } from '@corridor/graph-schema/questions';
import { aggregatesForm } from './aggregates.ts';
import { amongForm } from './among.ts';
import { communitiesForm } from './communities.ts';
import { compareForm } from './compare.ts';
import { conflictsForm } from './conflicts.ts';
import { convergenceForm } from './convergence.ts';
import type { AnswerForm } from './define-form.ts';
import { disruptionForm } from './disruption.ts';
import { evolutionForm } from './evolution.ts';
import { flowsForm } from './flows.ts';
import { hierarchyForm } from './hierarchy.ts';
import { keyPlayersForm } from './key-players.ts';
import { markingForm } from './marking.ts';
import { metricsForm } from './metrics.ts';
import { neighboursForm } from './neighbours.ts';
import { networkSummaryForm } from './network-summary.ts';
import { pathsForm } from './paths.ts';
import { profileForm } from './profile.ts';
import { searchForm } from './search.ts';
import { signaturesForm } from './signatures.ts';
import { summaryForm } from './summary.ts';
import { trailsForm } from './trails.ts';

/** The report form of every question: one without does not compile. */
export const answerForms: { readonly [Name in QuestionName]: AnswerForm<Name> } = {
  search: searchForm,
  profile: profileForm,
  neighbours: neighboursForm,
  among: amongForm,
  paths: pathsForm,
  trails: trailsForm,
  conflicts: conflictsForm,
  signatures: signaturesForm,
  flows: flowsForm,
  marking: markingForm,
  summary: summaryForm,
  aggregates: aggregatesForm,
  'network-summary': networkSummaryForm,
  metrics: metricsForm,
  communities: communitiesForm,
  'key-players': keyPlayersForm,
  disruption: disruptionForm,
  evolution: evolutionForm,
  compare: compareForm,
  hierarchy: hierarchyForm,
  convergence: convergenceForm,
};
