import { forEachDescription } from './visible-claims.ts';
import { kindLabelOf, shownId } from './entities.ts';
import type { View } from './view.ts';

/**
 * The caption of an entity, among visible descriptions alone: the best primary name by combined confidence over
 * distinct origins, then the newest, then that of the smaller record id; else any name; else a key's value; else the
 * kind with the start of the id. O(descriptions).
 */
export function captionOf(view: View, entity: number): string {
  const offers = new Map<string, Offer>();
  const { captions, descriptions, records, confidences } = view.topology;

  forEachDescription(view, entity, (row) => {
    const start = descriptions.captionStart.values[row];
    if (start === -1) return;
    const record = descriptions.record.values[row];
    const origin = records.origin.values[record];
    const confidence = confidences.values[descriptions.confidence.values[row]];
    for (let at = start; at < start + descriptions.captionCount.values[row]; at += 1) {
      offer(
        offers,
        captions.text[at],
        captions.rank.values[at],
        origin,
        confidence,
        records.recordedAt.values[record],
        record,
      );
    }
  });

  let best: Offer | undefined;
  for (const candidate of offers.values()) if (!best || isBetter(view, candidate, best)) best = candidate;
  if (!best) return `${kindLabelOf(view, entity)} ${shownId(view, entity).slice(0, 8)}`;
  return best.rank === 2 ? best.text.slice(best.text.indexOf(':', best.text.indexOf(':') + 1) + 1) : best.text;
}

/** All visible names of an entity with their ranks, for tables and search. */
export function namesOf(view: View, entity: number): string[] {
  const names = new Set<string>();
  const { captions, descriptions } = view.topology;
  forEachDescription(view, entity, (row) => {
    const start = descriptions.captionStart.values[row];
    for (let at = start; start !== -1 && at < start + descriptions.captionCount.values[row]; at += 1) {
      if (captions.rank.values[at] < 2) names.add(captions.text[at]);
    }
  });
  return [...names].sort();
}

interface Offer {
  readonly text: string;
  rank: number;
  readonly byOrigin: Map<number, number>;
  newest: number;
  record: number;
}

function offer(
  offers: Map<string, Offer>,
  text: string,
  rank: number,
  origin: number,
  confidence: number,
  recordedAt: number,
  record: number,
): void {
  const known = offers.get(text);
  if (!known) {
    offers.set(text, { text, rank, byOrigin: new Map([[origin, confidence]]), newest: recordedAt, record });
    return;
  }
  known.rank = Math.min(known.rank, rank);
  known.byOrigin.set(origin, Math.max(known.byOrigin.get(origin) ?? 0, confidence));
  if (recordedAt > known.newest) {
    known.newest = recordedAt;
    known.record = record;
  }
}

function isBetter(view: View, a: Offer, b: Offer): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  const confidence = combined(a) - combined(b);
  if (confidence !== 0) return confidence > 0;
  if (a.newest !== b.newest) return a.newest > b.newest;
  if (a.record !== b.record) return view.topology.records.ids.idOf(a.record) < view.topology.records.ids.idOf(b.record);
  return a.text < b.text;
}

function combined({ byOrigin }: Offer): number {
  const doubts = [...byOrigin.values()].sort((a, b) => a - b).map((confidence) => 1 - confidence);
  return 1 - doubts.reduce((product, doubt) => product * doubt, 1);
}
