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

/** Reads a profile from JSON text; every fault names its place and its line. Links must name subjects of their part. */
export function parseProfile(text: string): ParsedProfile {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not JSON';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return { ok: false, errors: [{ path: '', line: lineAt(text, at), message: `This is not JSON: ${message}` }] };
  }
  const parsed = profileSchema.safeParse(document);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String).join('.'),
      line: lineOf(text, path),
      message,
    }));
    return { ok: false, errors };
  }
  const errors = parsed.data.parts.flatMap(({ subjects, links }, part) => {
    const names = new Set(subjects.map(({ id }) => id));
    return links.flatMap((link, at) =>
      ([link.from, link.to] as const)
        .filter((end) => !names.has(end))
        .map((end) => ({
          path: `parts.${part}.links.${at}`,
          line: lineOf(text, ['parts', part, 'links', at]),
          message: `No subject of this part is called “${end}”`,
        })),
    );
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, profile: parsed.data };
}

/** The line of the last named member of a path, searched one after the other; good enough to lead an eye there. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const step of path) {
    if (typeof step !== 'string') continue;
    const found = text.indexOf(`"${step}"`, at);
    if (found === -1) break;
    at = found;
  }
  return lineAt(text, at);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
