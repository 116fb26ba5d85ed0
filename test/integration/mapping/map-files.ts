import { createIds } from '@corridor/graph-schema/ids';
import { collectLookups, createMapper, lookupParts } from '@corridor/graph-schema/mapping';
import type { MappedRow } from '@corridor/graph-schema/mapping';
import { importOptionsSchema } from '@corridor/graph-schema/contracts';
import { parseProfile, partFor } from '@corridor/graph-schema/profiles';
import { builtInProfiles } from '@corridor/seed/profiles';
import { defaultLimits, FileFlags, openRows } from '@corridor/workers/formats';
import { createDigest, sha256 } from '@corridor/workers/testing';

export const SOURCE = 'source';
export const ids = createIds(createDigest(Buffer.alloc(32, 7)));

/**
 * Reads files by a built-in profile and hands each mapped row on; answers how many rows were read and what became of them.
 * @param receivedOn whole days since 1970-01-01: what lies after it cannot have happened.
 */
export async function mapFiles(
  profileName: string,
  files: readonly URL[],
  each: (mapped: MappedRow, cells: Readonly<Record<string, unknown>>) => void,
  receivedOn = 20_000,
): Promise<{ read: number; outcomes: Record<MappedRow['outcome'], number> }> {
  const text = builtInProfiles.find(({ name }) => name === profileName)?.text ?? '';
  const parsed = parseProfile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { profile } = parsed;
  const opened = files.map((file) => {
    const name = file.pathname.slice(file.pathname.lastIndexOf('/') + 1);
    const part = partFor(profile, name);
    if (part === undefined) throw new Error(`No part of ${profileName} reads ${name}`);
    return {
      name,
      part,
      rows: () => openRows(file.pathname, name, part.format, defaultLimits, { flags: new FileFlags() }),
    };
  });

  const lookups = collectLookups(profile);
  const lookedUp = lookupParts(profile);
  for (const { part, rows } of opened) {
    if (part.name === undefined || !lookedUp.has(part.name)) continue;
    for await (const { cells } of rows()) lookups.add({ part: part.name, cells });
  }
  const map = createMapper({
    profile,
    source: SOURCE,
    owner: 'AAA',
    options: importOptionsSchema.parse({}),
    importId: 'import',
    ids,
    sha256,
    receivedOn,
    lookups: lookups.tables,
  });
  const outcomes = { accepted: 0, flagged: 0, quarantined: 0, rejected: 0 };
  let read = 0;
  for (const { name, part, rows } of opened) {
    for await (const { number, position, cells, raw } of rows()) {
      const mapped = map({ file: name, number, part: part.name, position, cells, raw });
      read += 1;
      outcomes[mapped.outcome] += 1;
      each(mapped, cells);
    }
  }
  return { read, outcomes };
}
