import type { Envelope } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import { formatInstant } from '../../../components/format-instant.ts';

const sideSchema = z.looseObject({
  asOf: z.string().optional(),
  knownAt: z.string().optional(),
  scope: z.looseObject({ sources: z.array(z.string()).optional() }).optional(),
});
const sidesSchema = z.looseObject({ first: sideSchema, second: sideSchema });

/** What the two sides are called. */
export interface SideNames {
  readonly first: string;
  readonly second: string;
}

/** The two sides by what they differ by, as the answer says that it was asked. */
export function sideNames(params: Envelope['params']): SideNames {
  const { first, second } = sidesSchema.parse(params);
  if (first.asOf !== undefined || second.asOf !== undefined) return both(first, second, onDay);
  if (first.knownAt !== undefined || second.knownAt !== undefined) return both(first, second, asKnown);
  if (first.scope?.sources && second.scope?.sources) return both(first, second, bySources);
  return { first: 'in the first', second: 'in the second' };
}

type Side = z.infer<typeof sideSchema>;

function both(first: Side, second: Side, words: (side: Side) => string): SideNames {
  return { first: words(first), second: words(second) };
}

function onDay({ asOf }: Side): string {
  return asOf === undefined ? 'on whatever day' : `on ${asOf}`;
}

function asKnown({ knownAt }: Side): string {
  return knownAt === undefined ? 'as known now' : `as known ${formatInstant(knownAt)}`;
}

function bySources({ scope }: Side): string {
  return `by ${scope?.sources?.join(', ') ?? ''}`;
}
