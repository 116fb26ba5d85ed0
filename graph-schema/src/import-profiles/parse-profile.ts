import { checkProfile } from './check-profile.ts';
import { locateJson } from './locate-json.ts';
import { profileSchema, type Profile } from './profile.ts';

/** A fault of a profile: the place in the document, the line of the text where it stands, and what is wrong. */
export interface ProfileFault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A profile that was read, or what is wrong with it. */
export type ParsedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly errors: readonly ProfileFault[] };

/** Reads a profile from JSON text. Every fault names its place and its line: of shape, and of names that do not meet. */
export function parseProfile(text: string): ParsedProfile {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not JSON';
    return {
      ok: false,
      errors: [{ path: '', line: lineAt(text, faultAt(text, message)), message: `This is not JSON: ${message}` }],
    };
  }
  const places = locateJson(text);
  const faultOf = (path: readonly PropertyKey[], message: string): ProfileFault => {
    const steps = path.map(String);
    let depth = steps.length;
    while (depth > 0 && !places.has(steps.slice(0, depth).join('.'))) depth -= 1;
    const at = places.get(steps.slice(0, depth).join('.')) ?? 0;
    return { path: steps.join('.'), line: lineAt(text, at), message };
  };

  const parsed = profileSchema.safeParse(document);
  if (!parsed.success) {
    const errors = parsed.error.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [faultOf(issue.path, issue.message)];
      return issue.keys.map((key) => faultOf([...issue.path, key], 'There is no such member'));
    });
    return { ok: false, errors };
  }
  const errors = checkProfile(parsed.data).map(({ path, message }) => faultOf(path, message));
  return errors.length > 0 ? { ok: false, errors } : { ok: true, profile: parsed.data };
}

/** Where JSON breaks: engines give a position, or a line and a column, or only the text around. */
function faultAt(text: string, message: string): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /\.\.\."?(.{4,}?)"?\.\.\./su.exec(message)?.[1];
  const found = around === undefined ? -1 : text.indexOf(around);
  return found === -1 ? text.length : found + Math.floor((around?.length ?? 0) / 2);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
