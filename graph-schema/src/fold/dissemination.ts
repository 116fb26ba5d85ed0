import type { Said } from '../claims/said.ts';
import type { Ids } from '../ids/index.ts';
import { tokenId, type PolicyToken } from '../policy/policy-token.ts';

/** One change of the handling that a record came with: given to one more recipient, taken from one, put on another level, or into a closed circle. */
export interface FoldDissemination {
  readonly id: string;
  readonly record: string;
  /** Code of the agency or task force that it was given to, or `COURT`; absent for a change of level. */
  readonly recipient?: string;
  /** Code of a recipient that the record came with and that is one no more. */
  readonly takenFrom?: string;
  /** The new level, 0 to 3; absent for a recipient. */
  readonly level?: number;
  /** The closed circle that it was put into; it takes the place of the one that it came with. */
  readonly compartment?: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly revokedAt?: number;
}

/** Whether a dissemination has not been withdrawn. */
export function isDisseminated({ revokedAt }: Pick<FoldDissemination, 'revokedAt'>): boolean {
  return revokedAt === undefined;
}

/** From the id of a token that a record came with to the id of the one under which its claims stand now. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * The handling of a claim: what its record came with, and what stands of the record's disseminations: every recipient
 * that was named, those that it came with unless it was taken from them, the level that was set last (of one instant the
 * greater), and the closed circle, of several the least by its name. Their order does not matter. O(n).
 */
export function stampedToken(base: PolicyToken, disseminations: readonly FoldDissemination[]): PolicyToken {
  const standing = disseminations.filter(isDisseminated);
  const recipients = standing.flatMap(({ recipient }) => (recipient === undefined ? [] : [recipient]));
  const taken = new Set(standing.map(({ takenFrom }) => takenFrom));
  const cameWith = base.releasableTo.filter((code) => !taken.has(code));
  const levels = standing.flatMap(({ level, at }) => (level === undefined ? [] : [{ level, at }]));
  const [last] = levels.toSorted((a, b) => b.at - a.at || b.level - a.level);
  const [circle] = standing.flatMap(({ compartment }) => compartment ?? []).sort();
  return {
    ...base,
    level: last?.level ?? base.level,
    releasableTo: [...new Set([...cameWith, ...recipients])].sort(),
    ...(circle === undefined ? {} : { compartment: circle }),
  };
}

/** Every token that a record and its claims came with. */
export function tokensOfSaid(said: Said, recordToken: string): Set<string> {
  const tokens = new Set([recordToken, said.token]);
  for (const { token } of [...said.mentions, ...said.claims]) if (token !== undefined) tokens.add(token);
  return tokens;
}

/** The tokens of a record under its disseminations; those that stay as they were are left out. Throws where a token is unknown. */
export function stampsOf(
  bases: Iterable<string>,
  disseminations: readonly FoldDissemination[],
  tokenOf: (id: string) => PolicyToken | undefined,
  ids: Ids,
): { stamps: Map<string, string>; tokens: Map<string, PolicyToken> } {
  const stamps = new Map<string, string>();
  const tokens = new Map<string, PolicyToken>();
  for (const base of bases) {
    const token = tokenOf(base);
    if (token === undefined) throw new Error(`The policy token ${base} is not known`);
    const stamped = stampedToken(token, disseminations);
    const id = tokenId(stamped, ids);
    if (id === base) continue;
    stamps.set(base, id);
    tokens.set(id, stamped);
  }
  return { stamps, tokens };
}

/** What a record said, under the tokens that stand now. The same object where nothing changes. */
export function stampSaid(said: Said, stamps: Stamps | undefined): Said {
  if (stamps === undefined || stamps.size === 0) return said;
  const stamp = <Part extends { readonly token?: string }>(part: Part): Part => {
    const token = part.token === undefined ? undefined : stamps.get(part.token);
    return token === undefined ? part : { ...part, token };
  };
  return {
    ...said,
    token: stamps.get(said.token) ?? said.token,
    mentions: said.mentions.map(stamp),
    claims: said.claims.map(stamp),
  };
}
