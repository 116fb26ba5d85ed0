import type { SaidClaim, SaidMention } from '../claims/said.ts';
import type { Validity } from '../claims/validity.ts';
import type { ProfilePart } from '../import-profiles/profile.ts';
import { buildLink, type PlacedMention } from './build-link.ts';
import { buildSubject, type BuiltMention, type OnceDescribed } from './build-subject.ts';
import { judgeRow, judgeSuspects } from './judge-row.ts';
import type { PartContext } from './part-context.ts';

/** What a row says, before it is put under tokens. */
export interface BuiltRow {
  readonly mentions: readonly SaidMention[];
  readonly claims: readonly SaidClaim[];
  readonly once: readonly OnceDescribed[];
  /** Those of `once` that the row speaks of only in what it says of victims: where they live, not where it happened. */
  readonly guarded: ReadonlySet<OnceDescribed>;
  /** Places in `mentions` of victims. */
  readonly victims: ReadonlySet<number>;
}

/** Builds the mentions and claims of a row and holds them against each other. */
export function buildRow(part: ProfilePart, context: PartContext): BuiltRow {
  const mentions: SaidMention[] = [];
  const all: PlacedMention[] = [];
  const placed = new Map<string, PlacedMention[]>();
  const indexOf = new Map<string, number>();
  const victims = new Set<number>();
  const once: { readonly one: OnceDescribed; readonly at: number }[] = [];

  for (const spec of part.subjects) {
    const list = buildSubject(spec, placed, context).map((built): PlacedMention => {
      const at = place(built, mentions, indexOf);
      if (built.isVictim) victims.add(at);
      once.push(...built.once.map((one) => ({ one, at })));
      const one = { ...built, at };
      all[at] ??= one;
      return one;
    });
    placed.set(spec.id, list);
  }
  const claims = withoutRepeats(
    part.links.flatMap((link) => buildLink(link, placed.get(link.from) ?? [], placed.get(link.to) ?? [], context)),
  );
  judgeRow(all, claims, context);
  judgeSuspects(all, context);
  const guarded = victims.size === 0 ? NONE : guardedOnly(once, claims, victims);
  return { mentions, claims, once: once.map(({ one }) => one), guarded, victims };
}

const NONE: ReadonlySet<OnceDescribed> = new Set();

/** What is described once and touched by nothing but claims about victims. */
function guardedOnly(
  once: readonly { readonly one: OnceDescribed; readonly at: number }[],
  claims: readonly SaidClaim[],
  victims: ReadonlySet<number>,
): ReadonlySet<OnceDescribed> {
  const isOpen = (at: number) => {
    const touching = claims.filter(({ from, to }) => from === at || to === at);
    return touching.length === 0 || touching.some(({ from, to }) => !victims.has(from) && !victims.has(to));
  };
  const guarded = new Set(once.map(({ one }) => one));
  for (const { one, at } of once) if (isOpen(at)) guarded.delete(one);
  return guarded;
}

/** Two columns may speak of one thing: what each says of it is kept. */
function place({ mention }: BuiltMention, mentions: SaidMention[], indexOf: Map<string, number>): number {
  const known = indexOf.get(mention.id);
  if (known === undefined) {
    const at = mentions.push(mention) - 1;
    indexOf.set(mention.id, at);
    return at;
  }
  const before = mentions[known];
  if (before !== undefined && mention.properties !== undefined) {
    const { bare: _bare, ...rest } = before;
    mentions[known] = { ...rest, properties: { ...mention.properties, ...before.properties } };
  }
  return known;
}

/** Claims that would have one id are told apart by their number, as the domain has it for items of a seizure; exact repeats are one. */
function withoutRepeats(claims: readonly SaidClaim[]): SaidClaim[] {
  const seen = new Map<string, SaidClaim[]>();
  return claims.flatMap((claim) => {
    const key = `${claim.type} ${claim.from} ${claim.to} ${claim.item ?? '-'}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, [claim]);
      return [claim];
    }
    if (claim.type !== 'YIELDED') return [];
    before.push(claim);
    return [{ ...claim, item: String(before.length) }];
  });
}

/** The validity that most of a row's claims share stands once at the record; undefined where they share none. */
export function sharedValidity({ mentions, claims }: Pick<BuiltRow, 'mentions' | 'claims'>): Validity | undefined {
  const first = claims[0]?.validity ?? mentions.find(({ bare }) => bare !== true)?.validity;
  if (first === undefined) return undefined;
  const isShared = ({ validity }: { readonly validity?: Validity }) =>
    validity !== undefined && validity.every((day, at) => day === first[at]);
  return claims.every(isShared) && mentions.every((mention) => mention.bare === true || isShared(mention))
    ? first
    : undefined;
}
