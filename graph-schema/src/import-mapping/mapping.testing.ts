import { importOptionsSchema } from '../contracts/imports.ts';
import { createIds } from '../ids/index.ts';
import { profileSchema, type Profile } from '../import-profiles/profile.ts';
import { dayOf } from '../values/day.ts';
import { createMapper } from './create-mapper.ts';
import type { MappedRow } from './mapped-row.ts';

/** A digest for tests: 32 hex characters that differ with the text (FNV-1a in four lanes). */
export function fakeDigest(text: string): string {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at += 1) {
    for (const [lane, value] of lanes.entries()) {
      lanes[lane] = Math.imul(value ^ (text.charCodeAt(at) + lane * 131), 0x01000193) >>> 0;
    }
  }
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

export const testIds = createIds(fakeDigest);

/** 2024-11-24: the day on which tests receive their rows. */
export const receivedOn = dayOf(2024, 11, 24);

/** A profile of one part, with the defaults that parsing fills in. */
export function profileOf(part: object): Profile {
  return profileSchema.parse({
    name: 'test',
    title: 'Test',
    parts: [{ format: { type: 'csv' }, recordKind: 'other', grade: { scheme: 'ungraded' }, ...part }],
  });
}

/** Maps rows of one file one after the other. */
export function mapRows(
  profile: Profile,
  rows: readonly Readonly<Record<string, unknown>>[],
  options: object = {},
): MappedRow[] {
  const map = createMapper({
    profile,
    source: 'source',
    owner: 'AAA',
    options: importOptionsSchema.parse(options),
    importId: 'import',
    ids: testIds,
    sha256: fakeDigest,
    receivedOn,
  });
  return rows.map((cells, at) =>
    map({ file: 'file', number: at + 1, position: `test.csv#${at + 1}`, cells, raw: JSON.stringify(cells) }),
  );
}

/** Maps one row by a profile of one part. */
export function mapOne(part: object, cells: Readonly<Record<string, unknown>>, options: object = {}): MappedRow {
  const [row] = mapRows(profileOf(part), [cells], options);
  if (row === undefined) throw new Error('no row');
  return row;
}
