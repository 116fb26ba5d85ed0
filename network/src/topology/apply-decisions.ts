import { isStanding } from '@corridor/graph-schema/fold';
import { nodeOf } from './apply-record.ts';
import { groupsOf } from './groups.ts';
import { noteWrite } from './newest-write.ts';
import type { AppliedDecision, Topology } from './topology.ts';

/** Regroups the home nodes by all decisions, of which `changed` are new or taken back. O(decisions). */
export function applyDecisions(
  topology: Topology,
  decisions: ReadonlyMap<string, AppliedDecision>,
  changed: readonly AppliedDecision[],
): void {
  // A copy: what was kept of the decisions before it falls away with them.
  topology.decisions = new Map(decisions);
  topology.decisionTokens = new Set([...decisions.values()].map(({ token }) => token));
  topology.groups = groupsOf(decisions.values(), (id) => nodeOf(topology, id, undefined));
  topology.epoch += 1;
  for (const decision of changed) {
    topology.revision = Math.max(topology.revision, decision.rev);
    const at = isStanding(decision) ? decision.at : (decision.retractedAt ?? decision.at);
    const token = topology.tokens.add(decision.token);
    topology.decisionWrites.push({ token, rev: decision.rev, at, id: decision.id });
    noteWrite(topology, token, decision.rev, at, decision.id);
  }
}
