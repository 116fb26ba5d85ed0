import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { ActedOn, ActingSession, PolicyToken } from '@corridor/graph-schema/policy';

const parsed = preparsePolicySet('corridor', {
  staticPolicies: readFileSync(join(import.meta.dirname, 'policy.cedar'), 'utf8'),
});
if (parsed.type !== 'success') throw new Error(`policy.cedar cannot be parsed: ${JSON.stringify(parsed.errors)}`);

/** What the policy written in Cedar says of one case; throws when it cannot be evaluated. */
export function askCedar(session: ActingSession, action: string, resource: ActedOn): boolean {
  const answer = statefulIsAuthorized({
    principal: { type: 'Account', id: session.id },
    action: { type: 'Action', id: action },
    resource: { type: 'Thing', id: 'thing' },
    context: contextOf(session, action, resource),
    preparsedPolicySetId: 'corridor',
    entities: [],
  });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return decision === 'allow';
}

function tokenOf({ compartment, ...token }: PolicyToken) {
  return {
    ...token,
    releasableTo: [...token.releasableTo],
    denied: [...token.denied],
    ...(compartment === undefined ? {} : { compartment }),
  };
}

function contextOf(session: ActingSession, action: string, resource: ActedOn) {
  const { token, question } = resource;
  return {
    action,
    account: session.id,
    agency: session.agency,
    ...(session.office === undefined ? {} : { office: `${session.agency}/${session.office}` }),
    taskForces: [...session.taskForces],
    roles: [...session.roles],
    purpose: session.purpose,
    clearance: session.clearance,
    victimRight: session.victimRight,
    compartments: [...session.compartments],
    isSteppedUp: session.isSteppedUp,
    ...(session.onlyActions === undefined ? {} : { onlyActions: [...session.onlyActions] }),
    ...(token === undefined ? {} : { token: tokenOf(token) }),
    ...(resource.agency === undefined ? {} : { ownerAgency: resource.agency }),
    ...(resource.recipient === undefined ? {} : { recipient: resource.recipient }),
    ...(resource.proposedBy === undefined ? {} : { proposedBy: resource.proposedBy }),
    isCaveatAccepted: resource.isCaveatAccepted ?? false,
    isStanding: resource.isStanding ?? false,
    justification: (resource.justification ?? '').trim() !== '',
    isApproved: resource.isApproved ?? false,
    ...(question === undefined ? {} : { questionPurposes: [...question.purposes], projection: question.projection }),
  };
}
