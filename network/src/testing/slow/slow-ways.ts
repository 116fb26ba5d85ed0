/** One claim between two things of a small network, in plain words. */
export interface PlainClaim {
  readonly type: 'ASSOCIATE_OF' | 'DIRECTS' | 'HAS_IDENTIFIER' | 'LIVES_AT' | 'NATIONAL_OF';
  readonly from: string;
  readonly to: string;
  readonly origin: number;
  readonly confidence: number;
  /** First day on which it holds, and first on which it no longer does. */
  readonly begin: number;
  readonly end: number;
  readonly isHidden: boolean;
}

/** A way by the names of what it passes, and what it is worth. */
export interface PlainWay {
  readonly nodes: readonly string[];
  readonly confidence: number;
}

/** What is asked. */
export interface PlainQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly maxDegree: number;
  /** Absent: at any time. */
  readonly day?: number;
  readonly minConfidence: number;
}

/**
 * All simple ways by trying every one, over claims that are looked at one by one. Names that begin with `p` are passed
 * through, with `i` shared identifiers (`i-filler` joins nobody), with anything else ends only.
 */
export function slowWays(claims: readonly PlainClaim[], question: PlainQuestion): PlainWay[] {
  const seen = claims.filter(
    ({ isHidden, confidence, begin, end, from, to, type }) =>
      !isHidden &&
      from !== to &&
      type !== 'NATIONAL_OF' &&
      confidence >= question.minConfidence &&
      (question.day === undefined || (begin <= question.day && question.day < end)),
  );
  const names = [...new Set(seen.flatMap(({ from, to }) => [from, to]))].filter((name) => !name.startsWith('i')).sort();
  const worth = (a: string, b: string) => worthOf(seen, a, b);
  const degree = (name: string) => names.filter((other) => other !== name && worth(name, other) > 0).length;
  const found: PlainWay[] = [];
  const walk = (nodes: readonly string[], confidence: number) => {
    const last = nodes[nodes.length - 1];
    if (last === question.to) {
      found.push({ nodes, confidence });
      return;
    }
    if (nodes.length > question.maxHops) return;
    if (nodes.length > 1 && (!last.startsWith('p') || degree(last) > question.maxDegree)) return;
    for (const next of names)
      if (!nodes.includes(next) && worth(last, next) > 0) walk([...nodes, next], confidence * worth(last, next));
  };
  walk([question.from], 1);
  return found.sort((a, b) => a.nodes.length - b.nodes.length || b.confidence - a.confidence);
}

/** What a hop between two is worth: 0 for none. */
function worthOf(claims: readonly PlainClaim[], a: string, b: string): number {
  const direct = bestFact(claims, a, b);
  if (direct > 0) return direct;
  const shared = [...new Set(claims.map(({ to }) => to))]
    .filter((name) => name.startsWith('i') && name !== 'i-filler')
    .sort()
    .find((name) => bestFact(claims, a, name) > 0 && bestFact(claims, b, name) > 0);
  return shared === undefined ? 0 : bestFact(claims, a, shared) * bestFact(claims, b, shared);
}

/** The best of the facts between two: those of one type and direction together are one, but of associates either direction. */
function bestFact(claims: readonly PlainClaim[], a: string, b: string): number {
  let best = 0;
  for (const [type, from, to] of [
    ['ASSOCIATE_OF', a, b],
    ['DIRECTS', a, b],
    ['DIRECTS', b, a],
    ['HAS_IDENTIFIER', a, b],
    ['LIVES_AT', a, b],
    ['LIVES_AT', b, a],
  ]) {
    let doubt = 1;
    for (const origin of [0, 1, 2]) {
      let most = 0;
      for (const claim of claims) {
        const isSo =
          (claim.from === from && claim.to === to) ||
          (type === 'ASSOCIATE_OF' && claim.from === to && claim.to === from);
        if (claim.type === type && isSo && claim.origin === origin) most = Math.max(most, claim.confidence);
      }
      doubt *= 1 - most;
    }
    best = Math.max(best, 1 - doubt);
  }
  return best;
}
