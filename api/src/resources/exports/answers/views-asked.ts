import * as z from 'zod';
import type { QuestionDefinition } from '@corridor/graph-schema/questions';
import { commonParams, networkParams } from '@corridor/graph-schema/questions';
import type { View } from '@corridor/network';
import type { Sight } from '../../../questions/sight.ts';
import { alsoSources, viewOf, wideViewOf } from '../../../questions/view-options.ts';

/** What questions have in common; some say the scope in an older way, and some have no hubs. */
const common = z.object({
  ...commonParams,
  sources: z.array(z.string()).optional(),
  maxDegree: networkParams.maxDegree.unwrap().optional(),
});

/** The views that a question looks at: that of the network alone, or of every type; two where it compares two sides. */
export function viewsAsked(
  sight: Sight,
  { name }: QuestionDefinition,
  params: Readonly<Record<string, unknown>>,
  isNetwork: boolean,
): View[] {
  const { first, second } = params;
  const sides = name === 'compare' ? [first, second].map((side) => ({ ...params, ...said(side) })) : [params];
  return sides.map((side) => {
    const { asOf, ...rest } = alsoSources(common.parse(side));
    // Evolution looks at windows, whatever the day.
    const asked = asOf === undefined || name === 'evolution' ? rest : { ...rest, asOf };
    return isNetwork ? viewOf(sight, asked) : wideViewOf(sight, asked);
  });
}

/** The members of a side that it says itself. */
function said(side: unknown): object {
  return Object.fromEntries(Object.entries(Object(side)).filter(([, value]) => value !== undefined));
}
