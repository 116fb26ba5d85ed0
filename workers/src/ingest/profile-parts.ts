import * as z from 'zod';
import { formatOptionsSchema } from '@corridor/graph-schema/profiles';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import type { ReceivedFile, StoredImport } from '@corridor/graph-schema/store';

/** A file of an import with what the profile says of how it is cut into rows. */
export interface FilePart {
  readonly file: ReceivedFile;
  /** Name of the part of the profile; absent where it has one. */
  readonly part?: string;
  readonly format: FormatOptions;
  /** Told the columns before the first row; throws `FileRejected` where a mandatory one is missing. */
  readonly check?: (columns: readonly string[], part: string) => void;
}

const profileSchema = z.looseObject({ format: formatOptionsSchema });

/** Each file of an import, matched to its part of the profile; two files of one name are told apart by a number. */
export function partsOf({ files, profileContent }: Pick<StoredImport, 'files' | 'profileContent'>): FilePart[] {
  const { format } = profileSchema.parse(JSON.parse(profileContent));
  const names = new Map<string, number>();
  return files.map((file) => {
    const times = (names.get(file.fileName) ?? 0) + 1;
    names.set(file.fileName, times);
    return { file: times === 1 ? file : { ...file, fileName: `${times}-${file.fileName}` }, format };
  });
}
