import { entitySummarySchema, recordSummarySchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import { ApiError } from '../../api/api-error.ts';
import { request } from '../../api/client.ts';
import type { Place } from './scenario.ts';

const foundSchema = z.object({ entity: entitySummarySchema });
const recordsSchema = z.object({ records: z.array(recordSummarySchema) });

/** The thing that a source calls so, for whoever asks; `undefined` where they are shown none. */
export async function findThing({ source, key }: Place, signal?: AbortSignal): Promise<string | undefined> {
  const query = new URLSearchParams({ source, key }).toString();
  try {
    return (await request(`/lookup?${query}`, foundSchema, signal ? { signal } : {})).entity.id;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** The record that speaks of a thing. */
export async function findRecord(place: Place, signal?: AbortSignal): Promise<string | undefined> {
  const thing = await findThing(place, signal);
  if (thing === undefined) return undefined;
  return (await request(`/entities/${thing}/records`, recordsSchema, signal ? { signal } : {})).records[0]?.id;
}
