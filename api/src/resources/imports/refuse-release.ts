import type { ImportOptions } from '@corridor/graph-schema/contracts';
import { LEVEL_OF_TWO, needsTwo } from '@corridor/graph-schema/policy';
import { AppError } from '../../http/app-error.ts';
import { defaultToken } from './default-token.ts';

/** Refuses what an import may not give to others: from level 2 a release needs two people, and an import has one. */
export function refuseRelease(options: ImportOptions, owner: string): void {
  const recipients = needsTwo(defaultToken(options, owner));
  if (recipients.length === 0) return;
  const said = `from level ${LEVEL_OF_TWO} on somebody else must approve a release`;
  throw new AppError(
    'badInput',
    `options.releaseTo: ${said}. Import without recipients, then share the records with ${recipients.join(', ')}.`,
    { errors: [{ path: 'options.releaseTo', message: said }] },
  );
}
