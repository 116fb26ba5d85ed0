import type { ImportOptions } from '@corridor/graph-schema/contracts';
import { LEVEL_OF_TWO, needsTwo } from '@corridor/graph-schema/policy';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { isKnownAgency } from '../identities/known-agencies.ts';
import { defaultToken } from './default-token.ts';

/**
 * Refuses options that would not do what they say: a release that one person may not make, and keeping out the owner, or
 * somebody who is not there, by a slip of the pen.
 */
export async function checkOptions(
  context: Pick<Context, 'store'>,
  session: Session,
  options: ImportOptions,
  owner: string,
): Promise<void> {
  const recipients = needsTwo(defaultToken(options, owner));
  if (recipients.length > 0) {
    const said = `from level ${LEVEL_OF_TWO} on somebody else must approve a release`;
    const instead = `Import without recipients, then share the records with ${recipients.join(', ')}.`;
    throw refused('options.releaseTo', said, instead);
  }
  if (options.deny.includes(owner))
    throw refused(
      'options.deny',
      `${owner} owns the records and cannot be kept out`,
      'Name an office of it, or others.',
    );
  for (const code of options.deny) {
    if (await isKnownAgency(context, session, code)) continue;
    throw refused(
      'options.deny',
      `there is no ${code}`,
      'Keep out agencies, their offices and task forces by their codes.',
    );
  }
}

function refused(path: string, message: string, instead: string): AppError {
  return new AppError('badInput', `${path}: ${message}. ${instead}`, { errors: [{ path, message }] });
}
