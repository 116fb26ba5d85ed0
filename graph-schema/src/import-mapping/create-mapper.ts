import type { ImportOptions } from '../contracts/imports.ts';
import type { Ids } from '../ids/index.ts';
import type { Profile, ProfilePart } from '../import-profiles/profile.ts';
import { MAPPING_VERSION, onceDraft, rowDraft } from './build-draft.ts';
import { buildRow } from './build-row.ts';
import type { OnceDescribed } from './build-subject.ts';
import { createTokens } from './build-token.ts';
import { columnsOf } from './columns-of.ts';
import { guardRow } from './guard-row.ts';
import { holds } from './holds.ts';
import type { LookupTables } from './lookups.ts';
import type { MappedRow } from './mapped-row.ts';
import { optionsOf } from './part-options.ts';
import { columnsOfTemplate, fillTemplate, namelessness, type PartContext } from './part-context.ts';
import { readGrade } from './read-grade.ts';
import { rememberIds } from './remember-ids.ts';
import { createReader, type RowReading } from './row-reading.ts';

export { MAPPING_VERSION };

/** A row as it comes from a file. */
export interface SourceRow {
  /** SHA-256 of the file, and the number of the row in it. */
  readonly file: string;
  readonly number: number;
  /** Name of the part of the profile that reads it; absent: the first. */
  readonly part?: string | undefined;
  readonly position: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly raw: string;
}

/** What a mapper is made for. */
export interface MapperOptions {
  readonly profile: Profile;
  /** Id of the source. */
  readonly source: string;
  /** Agency that owns what is imported. */
  readonly owner: string;
  readonly options: ImportOptions;
  readonly importId: string;
  readonly ids: Ids;
  /** SHA-256 in hex of a text. */
  readonly sha256: (text: string) => string;
  /** Whole days since 1970-01-01. */
  readonly receivedOn: number;
  /** The small files of the same import that the profile looks values up in, by `collectLookups`. */
  readonly lookups?: LookupTables;
}

const MAX_FAULTS = 50;

/**
 * Makes the mapper of one import: a row to records with mentions and claims, flags, and what no vocabulary knows. The same row gives the
 * same records, whenever it comes; descriptions of free places come with the first row of this mapper that names them.
 * O(cells + subjects · links) a row.
 */
export function createMapper(options: MapperOptions): (row: SourceRow) => MappedRow {
  const { profile, source, receivedOn } = options;
  const ids = rememberIds(options.ids);
  const parts = profile.parts.map((part) => ({
    part,
    read: createReader(part.columns, columnsOf(part)),
    options: optionsOf(part, receivedOn),
  }));
  const tokensOf = createTokens(options);
  const isNew = onlyOnce();
  const { caveats: caveatsOfImport } = options.options;
  const defaults = {
    profile: profile.name,
    source,
    importId: options.importId,
    ids,
    sha256: options.sha256,
    ...(caveatsOfImport === undefined ? {} : { caveats: caveatsOfImport }),
  };

  return (row) => {
    const found = parts.find(({ part }) => part.name === row.part) ?? parts[0];
    if (!found) throw new Error('The profile has no part');
    const { part } = found;
    const reading = withLookups(found.read(row.cells), part, options.lookups);
    const context: PartContext = {
      part,
      options: found.options,
      ids,
      source,
      ref: '',
      reading,
      receivedOn,
      rightKind: options.options.rightKind,
    };
    const ref = refOf(row, context);
    const ofRow = { ...context, ref };
    const { notes } = reading;
    const isSilent = !holds(part.where, ofRow) || isSkipped(part, reading);

    guardRow(row.raw, ofRow);
    const tokens = tokensOf(ofRow);
    if (!isSilent) checkRequired(ofRow);
    if (reading.text('_extra') !== '' || '_extra' in row.cells)
      reading.raise('HEADER_DRIFT', undefined, 'more cells than columns');
    const built =
      isSilent || notes.outcome === 'reject'
        ? { mentions: [], claims: [], once: [], guarded: new Set<OnceDescribed>(), victims: new Set<number>() }
        : buildRow(part, ofRow);
    const grade = readGrade(ofRow);
    if (!isSilent && notes.outcome !== 'reject' && built.mentions.length === 0) {
      reading.raise('VALUE_UNMAPPED', undefined, 'the row names nothing that this profile reads', 'quarantine');
    }
    const hasVictim = built.victims.size > 0;
    const rest = {
      faults: notes.faults.slice(0, MAX_FAULTS),
      unmapped: notes.words,
      token: hasVictim ? tokens.guarded.id : tokens.open.id,
      ...(notes.proposal === undefined ? {} : { proposal: notes.proposal }),
    };
    if (notes.outcome === 'quarantine' || notes.outcome === 'reject') {
      const isHeld = notes.outcome === 'quarantine';
      return {
        outcome: isHeld ? 'quarantined' : 'rejected',
        drafts: [],
        tokens: [hasVictim ? tokens.guarded : tokens.open],
        ...rest,
      };
    }

    const version = part.version === undefined ? '' : reading.text(part.version).trim();
    const origin = part.origin === undefined ? '' : reading.text(part.origin).trim();
    const caveats = part.policy?.caveats === undefined ? '' : reading.text(part.policy.caveats).trim();
    const head = {
      ref,
      ...(version === '' ? {} : { version }),
      kind: part.recordKind,
      raw: row.raw,
      position: row.position,
      flags: [...new Set(rest.faults.map(({ flag }) => flag))].sort(),
      ...(rest.faults.length > 0 ? { flagDetails: JSON.stringify(rest.faults) } : {}),
      origin: origin === '' ? source : origin,
      ...(caveats === '' ? {} : { caveats }),
      ...(part.language === undefined ? {} : { language: part.language }),
    };
    const draft = rowDraft(defaults, head, built, grade, tokens);
    const once = built.once.flatMap((one) => {
      const token = built.guarded.has(one) ? tokens.guarded : tokens.open;
      return isNew(one, token.id) ? [onceDraft(defaults, one, grade, token)] : [];
    });
    return {
      outcome: head.flags.length > 0 ? 'flagged' : 'accepted',
      drafts: [draft, ...once],
      tokens: hasVictim ? [tokens.open, tokens.guarded] : [tokens.open],
      ...rest,
    };
  };
}

/** Tells whether a thing has not yet been described under a token by this mapper. Places come again as the same object. */
function onlyOnce(): (one: OnceDescribed, token: string) => boolean {
  const known = new WeakMap<OnceDescribed, Set<string>>();
  const labels = new Set<string>();
  return (one, token) => {
    let tokens = known.get(one);
    if (tokens?.has(token)) return false;
    if (tokens === undefined) known.set(one, (tokens = new Set()));
    tokens.add(token);
    const [thing] = one.mentions;
    const label = `${thing?.id} ${JSON.stringify(thing?.properties)} ${token}`;
    if (labels.has(label)) return false;
    labels.add(label);
    return true;
  };
}

function isSkipped({ skip }: ProfilePart, reading: RowReading): boolean {
  return skip.some(({ column, is }) => is.includes(reading.text(column).trim()));
}

/** What names the row or one of its things must not be empty; other cells may be, as far as their values allow it. */
function checkRequired(context: PartContext): void {
  const { part, reading } = context;
  const naming = new Set([
    ...(part.ref ?? []),
    // Where one column stands in for another, neither of them must say something.
    ...part.subjects.flatMap(({ key = '' }) =>
      columnsOfTemplate(key).flatMap(([one = '', ...more]) => (more.length > 0 ? [] : one)),
    ),
  ]);
  for (const column of part.required) {
    if (!naming.has(column) || namelessness(reading.text(column), context) !== 'absent') continue;
    reading.raise('VALUE_UNMAPPED', column, 'a cell that must not be empty is', 'quarantine');
  }
  for (const columns of part.requiredOneOf) {
    if (columns.some((column) => reading.text(column).trim() !== '')) continue;
    reading.raise('VALUE_UNMAPPED', columns.join(' or '), 'one of these cells must not be empty', 'quarantine');
  }
}

function withLookups(reading: RowReading, { lookups }: ProfilePart, tables: LookupTables | undefined): RowReading {
  if (lookups.length === 0) return reading;
  const found = new Map<string, string>();
  for (const { as, part, key, by, column } of lookups) {
    const text = tables?.get(`${part}.${key}`)?.get(reading.text(by).trim())?.[column];
    if (text !== undefined) found.set(as, text);
  }
  return reading.with(found);
}

/**
 * The reference of a row: the source's own, under the kind of record so that numbers of different tables do not meet; else the file's hash
 * and the place in it, whatever the file is called.
 */
function refOf({ file, number, position }: SourceRow, context: PartContext): string {
  const { part, reading } = context;
  const own =
    part.ref?.map((column) => (column.includes('{') ? fillTemplate(column, context) : reading.text(column).trim())) ??
    [];
  if (own.some((text) => namelessness(text, context) === undefined))
    return `${part.name ?? part.recordKind}:${own.join('|')}`;
  const member = /^[^/]*\/(.*)#\d+$/u.exec(position)?.[1];
  return member === undefined ? `${file}:${number}` : `${file}:${member}:${number}`;
}
