import type { Marking } from '@corridor/graph-schema/contracts';
import { markingOf, strictestMarking } from '@corridor/graph-schema/policy';
import type { Sight } from './sight.ts';

/** The marking of what stands under some tokens together, by their codes; `undefined` of none. */
export function markingUnder({ resident }: Pick<Sight, 'resident'>, codes: Iterable<number>): Marking | undefined {
  const { tokens } = resident.topology;
  const found = [...codes].flatMap((code) => resident.tokenOf(tokens.textOf(code)) ?? []);
  return strictestMarking(found.map(markingOf));
}
