import { foldHeader } from '@corridor/graph-schema/mapping';
import { parseProfile, partFor } from '@corridor/graph-schema/profiles';
import type { FormatOptions, ProfilePart } from '@corridor/graph-schema/profiles';
import type { ReceivedFile, StoredImport } from '@corridor/graph-schema/store';
import { FileRejected } from '../formats/index.ts';

/** A file of an import with what the profile says of how it is cut into rows. */
export interface FilePart {
  readonly file: ReceivedFile;
  /** Name of the part of the profile; absent where it has one. */
  readonly part?: string;
  readonly format: FormatOptions;
  /** Told the columns before the first row; throws `FileRejected` where a mandatory one is missing. */
  readonly check?: (columns: readonly string[], part: string) => void;
}

/** Each file of an import, matched to its part of the profile; two files of one name are told apart by a number. */
export function partsOf({ files, profileContent }: Pick<StoredImport, 'files' | 'profileContent'>): FilePart[] {
  const parsed = parseProfile(profileContent);
  if (!parsed.ok) throw new FileRejected('FORMAT_UNKNOWN', `The profile does not fit: ${parsed.errors[0]?.message ?? ''}.`);
  const names = new Map<string, number>();
  return files.map((file) => {
    const part = partFor(parsed.profile, file.fileName);
    if (part === undefined) throw new FileRejected('FORMAT_UNKNOWN', `No part of the profile reads a file named ${file.fileName}.`);
    const times = (names.get(file.fileName) ?? 0) + 1;
    names.set(file.fileName, times);
    return {
      file: times === 1 ? file : { ...file, fileName: `${times}-${file.fileName}` },
      ...(part.name === undefined ? {} : { part: part.name }),
      format: part.format,
      check: (columns: readonly string[]) => requireColumns(part, columns),
    };
  });
}

function requireColumns({ required, columns: names }: ProfilePart, columns: readonly string[]): void {
  const there = new Set(columns.map(foldHeader));
  const absent = required.filter((name) => ![name, ...(names[name] ?? [])].some((header) => there.has(foldHeader(header))));
  if (absent.length === 0) return;
  throw new FileRejected('HEADER_DRIFT', `The file has no column ${absent.join(', ')}; name its headers in the profile, or send another file.`);
}
