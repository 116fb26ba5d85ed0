import fc from 'fast-check';
import { purposes } from '@corridor/graph-schema/contracts';
import {
  actionRules,
  roleNames,
  roles,
  type ActedOn,
  type ActingSession,
  type PolicyToken,
} from '@corridor/graph-schema/policy';

const agencies = ['NCB', 'POLICE', 'CUSTOMS'];
const taskForces = ['TF-ONE', 'TF-TWO'];
const compartments = ['OP-ONE', 'CASE-ONE', 'purpose:investigation', 'purpose:screening', 'purpose:judicial'];

/** The usual value three times in four, so that cases stand close to the border between yes and no; else any. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...Array.from({ length: others.length * 3 }, () => usual), ...others);
}
const few = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

/** A policy token of few agencies, so that tokens and sessions meet. */
export const anyToken: fc.Arbitrary<PolicyToken> = fc
  .record({
    originator: fc.constantFrom('NCB', 'NCB', 'POLICE', 'TF-ONE'),
    level: mostly(1, 0, 2, 3),
    handling: fc.constantFrom('H0', 'H0', 'H1', 'H2', 'H3'),
    releasableTo: few([...agencies, ...taskForces, 'ALL', 'ALL', 'COURT']),
    denied: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: few(['NCB', 'POLICE', 'TF-ONE', 'NCB/PORT']) },
    ),
    victim: mostly(false, true),
    compartment: mostly<string | undefined>(undefined, ...compartments),
  })
  .map(({ compartment, ...token }) => (compartment === undefined ? token : { ...token, compartment }));

const actions = actionRules.map(({ action }) => action);

/** A session that holds one role and mostly states a purpose of it. */
function sessionOf(role: fc.Arbitrary<string>): fc.Arbitrary<ActingSession> {
  return fc
    .record({
      id: mostly('one', 'two'),
      agency: mostly('NCB', 'POLICE'),
      office: mostly<string | undefined>(undefined, 'PORT'),
      taskForces: few(taskForces).map((codes) => new Set(codes)),
      role,
      another: mostly<string | undefined>(undefined, ...roleNames),
      purposeAt: fc.nat(5),
      otherPurpose: mostly<(typeof purposes)[number] | undefined>(undefined, ...purposes),
      clearance: mostly(2, 1, 3),
      victimRight: fc.boolean(),
      compartments: few(['OP-ONE', 'CASE-ONE']).map((names) => new Set(names)),
      isSteppedUp: mostly(true, false),
      left: mostly<string[] | undefined>(undefined, actions.slice(0, 20), actions.slice(20)),
    })
    .map(({ office, left, role: first, another, purposeAt, otherPurpose, ...session }) => {
      const own = roles.find((one) => one.role === first)?.purposes ?? purposes;
      return {
        ...session,
        roles: another === undefined || another === first ? [first] : [first, another],
        purpose: otherPurpose ?? own[purposeAt % own.length] ?? 'investigation',
        ...(office === undefined ? {} : { office }),
        ...(left === undefined ? {} : { onlyActions: new Set(left) }),
      };
    });
}

/** What is acted on: mostly complete and in order. */
const anyResource: fc.Arbitrary<ActedOn> = fc
  .record({
    token: anyToken,
    agency: mostly('NCB', 'POLICE'),
    proposedBy: mostly('two', 'one'),
    recipient: mostly('POLICE', 'NCB', 'TF-ONE'),
    isCaveatAccepted: fc.boolean(),
    isStanding: mostly(true, false),
    justification: mostly('asked by the owner', '  '),
    isApproved: fc.boolean(),
    question: fc.record({
      purposes: fc.subarray([...purposes], { minLength: 4 }),
      projection: fc.constantFrom('full' as const, 'aggregate' as const, 'contact' as const),
    }),
    without: mostly<keyof ActedOn | undefined>(
      undefined,
      'token',
      'agency',
      'proposedBy',
      'recipient',
      'isStanding',
      'justification',
      'isApproved',
      'question',
    ),
  })
  .map(({ without, ...resource }) => Object.fromEntries(Object.entries(resource).filter(([name]) => name !== without)));

/** One case for the kernel and its oracle: a session, what it does, and to what. */
export interface KernelCase {
  readonly session: ActingSession;
  readonly action: string;
  readonly resource: ActedOn;
}

/** Cases of one action, most of them near the border between yes and no. */
export function casesOf(action: string, count: number, seed: number): KernelCase[] {
  const able: readonly string[] = actionRules.find((rule) => rule.action === action)?.roles ?? roleNames;
  const role = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...able) },
    { weight: 1, arbitrary: fc.constantFrom(...roleNames) },
  );
  return fc
    .sample(fc.tuple(sessionOf(role), anyResource), { numRuns: count, seed })
    .map(([session, resource]) => ({ session, action, resource }));
}
