import { foldHeader } from '@corridor/graph-schema/mapping';
import { partFor, profileSchema } from '@corridor/graph-schema/profiles';
import type { FormatOptions, Profile, ProfilePart } from '@corridor/graph-schema/profiles';
import type { ReceivedFile, StoredImport } from '@corridor/graph-schema/store';
import { FileRejected } from '../formats/index.ts';

/** A file of an import with the part of the profile that reads it. */
export interface FilePart {
  readonly file: ReceivedFile;
  /** Name of the part of the profile; absent where it has one. */
  readonly part?: string;
  readonly format: FormatOptions;
  /** Told the columns before the first row; throws `FileRejected` where a mandatory one is missing. */
  readonly check: (columns: readonly string[]) => void;
}

/** The profile of an import, as it was validated when the import came. */
export function profileOf({ profileContent }: Pick<StoredImport, 'profileContent'>): Profile {
  return profileSchema.parse(JSON.parse(profileContent));
}

/** Each file of an import, matched to its part of the profile; two files of one name are told apart by a number. */
export function partsOf(found: Pick<StoredImport, 'files' | 'profileContent'>): FilePart[] {
  const profile = profileOf(found);
  const names = new Map<string, number>();
  return found.files.map((file) => {
    const part = partFor(profile, file.fileName);
    if (part === undefined) {
      throw new FileRejected('FORMAT_UNKNOWN', `No part of the profile ${profile.name} reads ${file.fileName}.`);
    }
    const times = (names.get(file.fileName) ?? 0) + 1;
    names.set(file.fileName, times);
    return {
      file: times === 1 ? file : { ...file, fileName: `${times}-${file.fileName}` },
      ...(part.name === undefined ? {} : { part: part.name }),
      format: part.format,
      check: (columns) => checkRequired(part, file.fileName, columns),
    };
  });
}

/** Refuses a file without a column that the profile needs; headers are compared as the mapping compares them. */
function checkRequired(
  { required, requiredOneOf, columns }: ProfilePart,
  fileName: string,
  headers: readonly string[],
): void {
  const known = new Set(headers.map(foldHeader));
  const isThere = (name: string) => [name, ...(columns[name] ?? [])].some((header) => known.has(foldHeader(header)));
  const missing = [...required.map((name) => [name]), ...requiredOneOf].filter((names) => !names.some(isThere));
  if (missing.length === 0) return;
  const named = missing.map((names) => names.join(' or ')).join(', ');
  throw new FileRejected('HEADER_DRIFT', `${fileName} has no column ${named}.`);
}
