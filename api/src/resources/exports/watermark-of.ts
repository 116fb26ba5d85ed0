import type { Leaving, Watermark } from '@corridor/graph-schema/contracts';
import type { Session } from '../../access/session.ts';

/** From whom a file is and for whom. */
export function watermarkOf(
  { account, agency, purpose, case: reference }: Session,
  { use, recipient }: Pick<Leaving, 'use' | 'recipient'>,
  { id, at }: { readonly id: string; readonly at: string },
): Watermark {
  return {
    export: id,
    account,
    agency,
    at,
    purpose,
    ...(reference === undefined ? {} : { case: reference }),
    use,
    ...(recipient === undefined ? {} : { recipient }),
  };
}
