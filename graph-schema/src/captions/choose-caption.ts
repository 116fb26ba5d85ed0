import { combineConfidence } from '../claims/combine-confidence.ts';
import { compareText } from '../claims/compare-text.ts';
import { kindOf, type KindLabel } from '../kinds/index.ts';

/** What one visible description says towards a caption. */
export interface CaptionClaim {
  readonly record: string;
  readonly origin: string;
  readonly confidence: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly recordedAt: number;
  readonly names?: readonly string[];
  readonly nameTypes?: readonly string[];
  /** As `SCHEME:issuer:value`. */
  readonly keys?: readonly string[];
}

const ID_START = 8;
/** Schemes whose value is a hash: nothing to read. */
const unreadable: ReadonlySet<string> = new Set(['LEGS', 'LEG']);

/**
 * The short name of an entity, chosen among the descriptions that the reader may see: the best `primary` name (highest
 * combined confidence, then newest, then smaller record id), else any other name by the same order, else a key value in
 * the order of the kind's schemes and what its source calls it last, else the kind with the start of the id. The order of
 * the claims does not matter.
 */
export function chooseCaption(kind: KindLabel | undefined, id: string, claims: Iterable<CaptionClaim>): string {
  const list = [...claims];
  return (
    best(list, (claim) => namesOf(claim, true)) ??
    best(list, (claim) => namesOf(claim, false)) ??
    firstKey(kind, list) ??
    `${kind ?? 'Entity'} ${id.slice(0, ID_START)}`
  );
}

function namesOf({ names = [], nameTypes = [] }: CaptionClaim, primary: boolean): readonly string[] {
  return names.filter((name, at) => name !== '' && (nameTypes[at] === 'primary') === primary);
}

function best(
  claims: readonly CaptionClaim[],
  wordsOf: (claim: CaptionClaim) => readonly string[],
): string | undefined {
  const byWord = new Map<string, CaptionClaim[]>();
  for (const claim of claims) {
    for (const word of new Set(wordsOf(claim))) {
      const same = byWord.get(word);
      if (same) same.push(claim);
      else byWord.set(word, [claim]);
    }
  }

  const candidates = [...byWord].map(([word, saying]) => ({
    word,
    confidence: combineConfidence(saying),
    recordedAt: Math.max(...saying.map(({ recordedAt }) => recordedAt)),
    record: saying.reduce((least, { record }) => (record < least ? record : least), saying[0]?.record ?? ''),
  }));
  candidates.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      b.recordedAt - a.recordedAt ||
      compareText(a.record, b.record) ||
      compareText(a.word, b.word),
  );
  return candidates[0]?.word;
}

function firstKey(kind: KindLabel | undefined, claims: readonly CaptionClaim[]): string | undefined {
  const schemes = kind === undefined ? [] : kindOf[kind].strongKeys;
  const keys = claims
    .flatMap(({ keys = [] }) => keys)
    .map(readKey)
    .filter(({ scheme, value }) => value !== '' && !unreadable.has(scheme));
  const rank = ({ scheme }: Key) => {
    if (scheme === 'SOURCE') return schemes.length + 1;
    return schemes.includes(scheme) ? schemes.indexOf(scheme) : schemes.length;
  };
  keys.sort((a, b) => rank(a) - rank(b) || compareText(a.value, b.value));
  return keys[0]?.value;
}

interface Key {
  readonly scheme: string;
  readonly value: string;
}

function readKey(key: string): Key {
  const [scheme = '', , ...value] = key.split(':');
  // The key of a document names its type before the number; people know it by the number.
  return { scheme, value: (scheme === 'DOCUMENT' ? value.slice(1) : value).join(':') };
}
