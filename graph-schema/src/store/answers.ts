import * as z from 'zod';
import { WriteConflict } from './failures.ts';
import type { StoreTools } from './run.ts';

const pairs = z.tuple([z.object({ found: z.array(z.tuple([z.string(), z.number()])) })]);

/** Ids with the internal ids of their nodes, out of the answer of a statement that gives such pairs as `found`. */
export async function idPairs(answer: ReturnType<StoreTools['run']>): Promise<[string, number][]> {
  return pairs.parse(await answer)[0].found;
}

/** Throws a {@link WriteConflict} unless a statement wrote as much as was sent. */
export async function counted(answer: ReturnType<StoreTools['run']>, sent: number, type: string): Promise<void> {
  const { written } = z.tuple([z.object({ written: z.int() })]).parse(await answer)[0];
  if (written !== sent) throw new WriteConflict(`${written} of ${sent} ${type} could be written`);
}
