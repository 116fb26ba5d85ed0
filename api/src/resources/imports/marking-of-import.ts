import * as z from 'zod';
import type { ImportOptions, Marking } from '@corridor/graph-schema/contracts';
import { markingOf, type PolicyToken } from '@corridor/graph-schema/policy';
import { defaultToken } from './default-token.ts';

const STRICTEST_LEVEL = 3;
/** Of a profile, whether its parts have columns that say how a row may be used. */
const profileSchema = z.looseObject({ parts: z.array(z.looseObject({ policy: z.unknown().optional() })) });

/** The part of an import by which its rows are marked. */
interface Marked {
  readonly owner: string;
  readonly options: ImportOptions;
  readonly profileContent: string;
}

/**
 * Under what the rows of an import stand before they are records: what was asked for with it. Where the rows say it
 * themselves, a row in quarantine has not been understood yet, and stands under the strictest.
 */
export function tokenOfRows({ owner, options, profileContent }: Marked): PolicyToken {
  const token = defaultToken(options, owner);
  const { parts } = profileSchema.parse(JSON.parse(profileContent));
  if (parts.every(({ policy }) => policy === undefined)) return token;
  return { ...token, level: STRICTEST_LEVEL, releasableTo: [] };
}

/** The marking of the rows of an import. */
export function markingOfImport(found: Marked): Marking {
  return markingOf(tokenOfRows(found));
}
