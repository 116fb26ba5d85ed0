import { recordViewSchema } from '@corridor/graph-schema/contracts';
import { amongQuestion, pathsQuestion } from '@corridor/graph-schema/questions';
import { ask } from '../../api/ask.ts';
import { request } from '../../api/client.ts';
import { drawPath, drawRecords, type Drawing } from './drawing.ts';
import { findRecord, findThing } from './find-record.ts';
import { ends, facts, sightings } from './scenario.ts';

/** Longer than the path that is there. */
const MAX_HOPS = 12;

/** What whoever asks sees of the case: the path, or the records that they are shown. */
export interface CaseSeen {
  /** How many hops the path has; absent where there is none for them. */
  readonly hops?: number;
  readonly knowsShipper: boolean;
  readonly knowsConsignee: boolean;
  readonly drawing: Drawing;
}

/** Asks for the path from shipper to consignee, and where there is none for what is seen of the case at all. */
export async function readCase(signal: AbortSignal): Promise<CaseSeen> {
  const [from, to] = await Promise.all([findThing(ends.shipper, signal), findThing(ends.consignee, signal)]);
  const known = { knowsShipper: from !== undefined, knowsConsignee: to !== undefined };
  if (from !== undefined && to !== undefined) {
    const { results } = await ask(pathsQuestion, { from, to, maxHops: MAX_HOPS }, signal);
    const [way] = results;
    if (way) return { ...known, hops: way.hops, drawing: drawPath(way.nodes, way.links) };
  }
  return { ...known, drawing: await readRecords(signal) };
}

async function readRecords(signal: AbortSignal): Promise<Drawing> {
  const found = await Promise.all([...facts, ...sightings].map((place) => findRecord(place, signal)));
  const seen = [...new Set(found.filter((record) => record !== undefined))];
  const records = await Promise.all(seen.map((record) => request(`/records/${record}`, recordViewSchema, { signal })));
  const things = records.map(({ entities }) => entities);
  const ids = [...new Set(things.flat().map(({ id }) => id))];
  if (ids.length === 0) return drawRecords([], []);
  const { links } = await ask(amongQuestion, { entities: ids }, signal);
  return drawRecords(things, links);
}
