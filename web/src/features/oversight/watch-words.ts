import type { auditWatchViewSchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';

/** Why somebody is on the watch list. */
export type WatchedAs = z.infer<typeof auditWatchViewSchema>['why'];

/** The same as it is read. */
export const watchWords: Readonly<Record<WatchedAs, string>> = {
  colleague: 'a colleague',
  publicFigure: 'a public figure',
  relative: 'a relative of a colleague',
  other: 'another reason',
};

/** All of them, as they are chosen. */
export const watchChoices = (['colleague', 'publicFigure', 'relative', 'other'] as const).map((value) => ({
  value,
  label: watchWords[value],
}));
