import { relationships, vocabularyOf } from '@corridor/graph-schema';
import { claimType, forEachClaim, roleIndicators, valueAt, type View } from '@corridor/network';
import { readProperties } from '../resources/entities/read-claims.ts';
import type { Sight } from './sight.ts';
import { viewOf, type CommonParams } from './view-options.ts';

/** A role of a person: as a record says, or as several indicators suggest. */
export interface RoleOf {
  readonly person: number;
  readonly role: string;
  readonly asserted: boolean;
  readonly probability: number | null;
  readonly indicators: readonly { readonly name: string; readonly claims: string[] }[];
}

const LEAST_INDICATORS = 2;
/** What one indicator leaves to be doubted. It is not calibrated, and the answer says so. */
const DOUBT = 0.5;
const roleTypes = new Set(
  relationships.flatMap(({ type, properties }, code) => ('role' in properties || type === 'LEADS' ? [code] : [])),
);
const LEADS = relationships.findIndex(({ type }) => type === 'LEADS');

/** What persons do is told by claims to things outside of the scope as well. */
export function rolesView(sight: Sight, { scope, ...params }: CommonParams): View {
  return viewOf(sight, { ...params, ...(scope && 'sources' in scope ? { scope } : {}) });
}

/** Roles of persons: those that records give them, and those for which at least two independent indicators speak. */
export async function rolesOf(sight: Sight, view: View, persons: ReadonlySet<number>): Promise<RoleOf[]> {
  const asserted = await assertedRoles(sight, view, persons);
  const isAsserted = new Set(asserted.map(({ person, role }) => `${person} ${role}`));
  const inferred = [...roleIndicators(view, persons)].flatMap(([person, indicators]) =>
    [...Map.groupBy(indicators, ({ role }) => role)]
      .filter(([role, own]) => own.length >= LEAST_INDICATORS && !isAsserted.has(`${person} ${String(role)}`))
      .map(([role, own]) => ({
        person,
        role,
        asserted: false,
        probability: 1 - DOUBT ** own.length,
        indicators: own.map(({ name, claims }) => ({
          name,
          claims: claims.map((claim) => sight.claimId(view, claim)).sort(),
        })),
      })),
  );
  return [...asserted, ...inferred];
}

/** Roles that records give to persons, by claims whose other end may be told of. */
export async function assertedRoles(
  sight: Sight,
  view: View,
  persons: ReadonlySet<number>,
  isTold: (other: number) => boolean = () => true,
): Promise<RoleOf[]> {
  const { claims } = view.topology;
  const found: { person: number; claim: number; id: string; record: number }[] = [];
  for (const person of persons)
    forEachClaim(view, person, (claim, other) => {
      if (!roleTypes.has(claimType(claims, claim)) || !isTold(other)) return;
      found.push({ person, claim, id: sight.claimId(view, claim), record: valueAt(claims.record, claim) });
    });
  const properties = await readProperties(sight, view, found);
  const roles = found.flatMap(({ person, claim, id }) => {
    const said = properties.get(id)?.['role'];
    const role = typeof said === 'string' && said !== '' ? said : undefined;
    const words = [
      ...(role === undefined ? [] : [codeOf(role)]),
      ...(claimType(claims, claim) === LEADS ? ['LEADER'] : []),
    ];
    return [...new Set(words)].map((word) => ({ key: `${person} ${word}`, person, role: word, id }));
  });
  return [...Map.groupBy(roles, ({ key }) => key).values()].map((same) => ({
    person: same[0]?.person ?? -1,
    role: same[0]?.role ?? '',
    asserted: true,
    probability: null,
    indicators: [{ name: 'said by a record', claims: [...new Set(same.map(({ id }) => id))].sort() }],
  }));
}

/** The code that a word is, or the word. */
function codeOf(word: string): string {
  const code = word.trim().toUpperCase();
  return code in vocabularyOf.personRole.values ? code : word;
}
