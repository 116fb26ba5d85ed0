import type { Session } from '../../access/session.ts';
import { AppError } from '../../http/app-error.ts';
import { checkProfile } from '../profiles/check-profile.ts';
import type { ProfileRepository } from '../profiles/profiles.repository.ts';

/** The profile that an import names, or that it brings as a document; validated either way. */
export async function chooseProfile(
  profiles: ProfileRepository,
  session: Pick<Session, 'agency'>,
  text: string,
): Promise<{ name: string; content: string }> {
  if (!text.startsWith('{')) {
    const found = await profiles.find(session.agency, text);
    if (!found) {
      throw new AppError('badInput', `There is no import profile “${text}”. GET /api/v1/profiles lists them.`, {
        errors: [{ path: 'profile', message: 'no profile of this name' }],
      });
    }
    return { name: text, content: found.content };
  }
  return { name: checkProfile(text).name, content: text };
}
