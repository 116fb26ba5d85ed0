import { parseProfile, type Profile } from '@corridor/graph-schema/profiles';
import { AppError } from '../../http/app-error.ts';

/** Reads a profile; throws 400 with the place, the line and the fault of everything that is wrong with a profile. */
export function checkProfile(text: string): Profile {
  const parsed = parseProfile(text);
  if (parsed.ok) return parsed.profile;
  const errors = parsed.errors.map(({ path, line, message }) => ({ path, message: `line ${line}: ${message}` }));
  const [first] = errors;
  const where = first?.path ? `${first.path}, ` : '';
  throw new AppError('badInput', `The profile does not fit: ${where}${first?.message ?? ''}`, { errors });
}
