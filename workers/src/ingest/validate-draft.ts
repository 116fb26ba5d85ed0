import { kindOf, relationshipOf } from '@corridor/graph-schema';
import type { RecordDraft, Said } from '@corridor/graph-schema';

/**
 * Checks what the store cannot: kinds and types are declared, claims lead between kinds that they may lead between,
 * confidences and periods are in order. Answers what is wrong, or nothing.
 */
export function faultOfDraft({ said, ref }: Pick<RecordDraft, 'said' | 'ref'>): string | undefined {
  if (ref === '') return 'The record has no reference';
  if (!isConfidence(said.confidence)) return `The confidence ${said.confidence} is not between 0 and 1`;
  for (const mention of said.mentions) {
    if (!Object.hasOwn(kindOf, mention.kind)) return `There is no kind ${mention.kind}`;
    const wrong = faultOfBase(mention);
    if (wrong !== undefined) return `${mention.kind}: ${wrong}`;
  }
  for (const claim of said.claims) {
    const wrong = faultOfEnds(said, claim) ?? faultOfBase(claim);
    if (wrong !== undefined) return `${claim.type}: ${wrong}`;
  }
  return faultOfBase(said);
}

function faultOfEnds({ mentions }: Said, { type, from, to }: Said['claims'][number]): string | undefined {
  if (!Object.hasOwn(relationshipOf, type)) return 'there is no such relationship';
  const [start, end] = [mentions[from]?.kind, mentions[to]?.kind];
  if (start === undefined || end === undefined) return 'an end is missing';
  const allowed = relationshipOf[type];
  if (!allowed.from.includes(start)) return `cannot start at a ${start}`;
  if (!allowed.to.includes(end)) return `cannot end at a ${end}`;
  return undefined;
}

function faultOfBase({ confidence, validity }: Pick<Said['mentions'][number], 'confidence' | 'validity'>) {
  if (confidence !== undefined && !isConfidence(confidence))
    return `the confidence ${confidence} is not between 0 and 1`;
  if (validity === undefined) return undefined;
  const [fromEarliest, fromLatest, toEarliest, toLatest] = validity;
  if (!validity.every(Number.isSafeInteger)) return 'a day of the period is no whole number';
  if (fromEarliest > fromLatest || toEarliest > toLatest || fromEarliest >= toLatest)
    return 'the period is out of order';
  return undefined;
}

function isConfidence(value: number): boolean {
  return value >= 0 && value <= 1;
}
