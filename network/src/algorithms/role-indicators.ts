import { kinds, relationships } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { relationshipCodeOf } from '../topology/codes.ts';
import type { View } from '../view/view.ts';
import { forEachClaim } from '../view/visible-claims.ts';

/** What speaks for a role of a person, and the claims that it rests on, ascending. */
export interface RoleIndicator {
  readonly role: 'LEADER' | 'COORDINATOR' | 'FINANCIER' | 'LOGISTICIAN' | 'COURIER';
  readonly name: string;
  readonly claims: readonly number[];
}

interface Rule {
  readonly role: RoleIndicator['role'];
  readonly name: string;
  readonly types: readonly string[];
  /** Kinds at the other end; absent: any. */
  readonly kinds?: readonly string[];
}

const conveyances = ['Vessel', 'Aircraft', 'Vehicle', 'Container'];
/** Each rests on claims that no other rule of the same role looks at, so that two of them are independent. */
const rules: readonly Rule[] = [
  { role: 'LEADER', name: 'controls an organisation', types: ['CONTROLS'], kinds: ['Organisation'] },
  { role: 'FINANCIER', name: 'runs a company', types: ['OWNS', 'DIRECTOR_OF'], kinds: ['Organisation'] },
  { role: 'FINANCIER', name: 'holds accounts', types: ['OWNS', 'CONTROLS', 'USES'], kinds: ['Account'] },
  { role: 'FINANCIER', name: 'moves money', types: ['SENT', 'RECEIVED'] },
  { role: 'LOGISTICIAN', name: 'owns conveyances', types: ['OWNS', 'CONTROLS'], kinds: conveyances },
  {
    role: 'LOGISTICIAN',
    name: 'named on consignments',
    types: ['SHIPPED_BY', 'CONSIGNED_TO', 'NOTIFIES', 'FORWARDED_BY'],
  },
  { role: 'COURIER', name: 'travels on conveyances', types: ['CREW_OF', 'DROVE', 'BOARDED'] },
  { role: 'COURIER', name: 'found with seized goods', types: ['SEIZED_FROM'] },
];
/** Direct subordinates, or others met or in touch with, from which on somebody coordinates. */
const SUBORDINATES = 2;
const SEVERAL = 3;

const DIRECTS = relationshipCodeOf('DIRECTS');
const TOOK_PART_IN = relationshipCodeOf('TOOK_PART_IN');
const USES = relationshipCodeOf('USES');
const COMMUNICATED = relationshipCodeOf('COMMUNICATED');
const ruleOf = new Map<number, readonly Rule[]>(
  relationships.map(({ type }, code) => [code, rules.filter(({ types }) => types.includes(type))] as const),
);

/**
 * What speaks for the roles of persons among themselves, over claims of every class that the view walks. O(claims at them, at
 * their phones and at their events).
 */
export function roleIndicators(
  view: View,
  persons: ReadonlySet<number>,
): ReadonlyMap<number, readonly RoleIndicator[]> {
  const found = [...persons].map((person) => {
    const indicators = [...byRules(view, person), ...byCommand(view, person, persons)];
    const met = [...othersOver(view, person, persons, TOOK_PART_IN), ...inTouch(view, person, persons)];
    return [person, [...indicators, ...met].filter(({ claims }) => claims.length > 0)] as const;
  });
  return new Map(found.filter(([, indicators]) => indicators.length > 0));
}

function byRules(view: View, person: number): RoleIndicator[] {
  const claims = new Map<Rule, number[]>();
  forEachClaim(view, person, (claim, other) => {
    for (const rule of ruleOf.get(claimType(view.topology.claims, claim)) ?? []) {
      const label = kinds[view.topology.kind.values[other]]?.label;
      if (rule.kinds && (label === undefined || !rule.kinds.includes(label))) continue;
      claims.set(rule, [...(claims.get(rule) ?? []), claim]);
    }
  });
  return rules.map((rule) => ({ role: rule.role, name: rule.name, claims: ascending(claims.get(rule) ?? []) }));
}

function byCommand(view: View, person: number, persons: ReadonlySet<number>): RoleIndicator[] {
  const below = new Set<number>();
  const claims: number[] = [];
  let isDirected = false;
  forEachClaim(view, person, (claim, other, out) => {
    if (claimType(view.topology.claims, claim) !== DIRECTS || !persons.has(other)) return;
    if (!out) isDirected = true;
    else {
      below.add(other);
      claims.push(claim);
    }
  });
  if (!isDirected)
    return [{ role: 'LEADER', name: 'directs others and is directed by none', claims: ascending(claims) }];
  return below.size < SUBORDINATES ? [] : [{ role: 'COORDINATOR', name: 'directs several', claims: ascending(claims) }];
}

/** Whether somebody meets several others at events. */
function othersOver(view: View, person: number, persons: ReadonlySet<number>, type: number): RoleIndicator[] {
  const others = new Set<number>();
  const claims: number[] = [];
  forEachClaim(view, person, (claim, event, out) => {
    if (!out || claimType(view.topology.claims, claim) !== type) return;
    claims.push(claim);
    forEachClaim(view, event, (half, other) => {
      if (claimType(view.topology.claims, half) === type && other !== person && persons.has(other)) others.add(other);
    });
  });
  return others.size < SEVERAL ? [] : [{ role: 'COORDINATOR', name: 'meets several', claims: ascending(claims) }];
}

/** Whether the phones and accounts that somebody uses are in touch with those of several others. */
function inTouch(view: View, person: number, persons: ReadonlySet<number>): RoleIndicator[] {
  const { claims: columns } = view.topology;
  const others = new Set<number>();
  const claims: number[] = [];
  forEachClaim(view, person, (use, device, out) => {
    if (!out || claimType(columns, use) !== USES) return;
    forEachClaim(view, device, (call, reached) => {
      if (claimType(columns, call) !== COMMUNICATED) return;
      forEachClaim(view, reached, (theirs, other, isOut) => {
        if (isOut || claimType(columns, theirs) !== USES || other === person || !persons.has(other)) return;
        others.add(other);
        claims.push(call);
      });
    });
  });
  return others.size < SEVERAL
    ? []
    : [{ role: 'COORDINATOR', name: 'in touch with several', claims: ascending(claims) }];
}

function ascending(claims: readonly number[]): number[] {
  return [...new Set(claims)].sort((a, b) => a - b);
}
