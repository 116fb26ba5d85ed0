import type { Leaving } from '@corridor/graph-schema/contracts';
import type { Session } from '../../access/session.ts';
import { createSight, type Sight, type SightContext } from '../../questions/sight.ts';

/** What goes into a file: what its maker sees; in one for others no data on victims, and the pseudonyms that the recipient knows. */
export function sightOfFile(
  context: SightContext,
  session: Session,
  { use, recipient }: Pick<Leaving, 'use' | 'recipient'>,
): Sight {
  return use === 'dissemination'
    ? createSight({ ...session, victimRight: false }, context, recipient)
    : createSight(session, context);
}
