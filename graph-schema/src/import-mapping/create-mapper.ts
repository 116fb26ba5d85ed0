import type { RecordDraft } from '../claims/record-draft.ts';
import type { Said, SaidClaim, SaidMention } from '../claims/said.ts';
import type { ImportOptions } from '../contracts/imports.ts';
import type { Ids } from '../ids/index.ts';
import { tokenId, type PolicyToken } from '../policy/policy-token.ts';
import type { Profile, ProfilePart } from '../import-profiles/profile.ts';
import { confidenceOf } from '../values/grade.ts';
import { UNGRADED_CONFIDENCE } from '../values/grade-tables.ts';
import { buildLink, type PlacedMention } from './build-link.ts';
import { buildSubject } from './build-subject.ts';
import { columnsOf } from './columns-of.ts';
import type { MappedRow } from './mapped-row.ts';
import type { PartContext } from './part-context.ts';
import { createReader, type RowReading } from './row-reading.ts';
import { findSubstanceWord } from './synonyms/substances.ts';

/** Version of the mapping; a record keeps the one that made it. */
export const MAPPING_VERSION = '1';

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
}

/**
 * Makes the mapper of one import: a row to records with mentions and claims, flags, and what no vocabulary knows. Pure: the
 * same row gives the same result, whenever it comes. O(cells + subjects · links) a row.
 */
export function createMapper(options: MapperOptions): (row: SourceRow) => MappedRow {
  const parts = options.profile.parts.map((part) => ({ part, read: createReader(part.columns, columnsOf(part)) }));
  const open = tokenOf(options, false);
  const guarded = tokenOf(options, true);

  return (row) => {
    const found = parts.find(({ part }) => part.name === row.part) ?? parts[0];
    if (!found) throw new Error('The profile has no part');
    const { part } = found;
    const reading = found.read(row.cells);
    const skipped = part.skip.find(({ column, is }) => is.includes(reading.text(column).trim()));
    if (skipped) return { outcome: 'rejected', drafts: [], tokens: [], faults: [{ flag: 'VALUE_UNMAPPED', place: skipped.column, detail: 'no record: a total or a footer' }], unmapped: [], token: open.id };

    const ref = refOf(row, part, reading);
    const context: PartContext = { part, reading, ids: options.ids, source: options.source, ref, receivedOn: options.receivedOn };
    const built = buildRow(part, context);
    const token = built.hasVictim ? guarded : open;
    const faults = reading.faults.slice(0, 50);
    if (reading.outcome === 'quarantine' || reading.outcome === 'reject' || built.mentions.length === 0) {
      if (built.mentions.length === 0) faults.push({ flag: 'VALUE_UNMAPPED', detail: 'the row names nothing that this profile reads' });
      return { outcome: 'quarantined', drafts: [], tokens: [], faults, unmapped: reading.words, token: token.id, ...(reading.proposal === undefined ? {} : { proposal: reading.proposal }) };
    }
    const flags = [...new Set(faults.map(({ flag }) => flag))].sort();
    const draft = draftOf(options, part, row, ref, reading, token.id, built, flags, faults);
    return {
      outcome: flags.length > 0 ? 'flagged' : 'accepted',
      drafts: [draft, ...built.places.map((place) => placeDraft(options, part, place, open.id))],
      tokens: built.hasVictim ? [guarded, ...(built.places.length > 0 ? [open] : [])] : [open],
      faults,
      unmapped: reading.words,
      token: token.id,
      ...(reading.proposal === undefined ? {} : { proposal: reading.proposal }),
    };
  };
}

interface BuiltRow {
  readonly mentions: readonly SaidMention[];
  readonly claims: readonly SaidClaim[];
  /** Free places, each with its country. */
  readonly places: readonly (readonly SaidMention[])[];
  readonly hasVictim: boolean;
}

function buildRow(part: ProfilePart, context: PartContext): BuiltRow {
  const mentions: SaidMention[] = [];
  const placed = new Map<string, PlacedMention[]>();
  const places: (readonly SaidMention[])[] = [];
  const at = new Map<string, number>();
  let hasVictim = false;
  let drugGroup: string | undefined;

  for (const spec of part.subjects) {
    const built = buildSubject(spec, context);
    if (spec.status !== undefined && /^(victim|missing)/i.test(context.reading.text(spec.status).trim()) && built.mentions.length > 0) hasVictim = true;
    if (spec.identified?.by === 'substance') {
      const group = findSubstanceWord(context.reading.text(spec.identified.column))?.entry;
      drugGroup = group?.drugGroup;
      if (group?.precursorTable !== undefined) context.reading.raise('PRECURSOR', spec.identified.column);
    }
    if (built.places.length > 0) places.push(built.places);
    placed.set(
      spec.id,
      built.mentions.map((mention) => {
        const known = at.get(mention.id);
        const index = known ?? mentions.push(mention) - 1;
        // Two columns may speak of one thing: what each says of it is kept.
        if (known !== undefined && !mention.bare) mentions[known] = merged(mentions[known] ?? mention, mention);
        at.set(mention.id, index);
        return { at: index, id: mention.id, kind: mention.kind, ...(built.occasion ? { occasion: built.occasion } : {}) };
      }),
    );
  }
  const claims = part.links.flatMap((link) => buildLink(link, placed.get(link.from) ?? [], placed.get(link.to) ?? [], drugGroup, context));
  return { mentions, claims: withoutRepeats(claims), places, hasVictim };
}

function merged(first: SaidMention, second: SaidMention): SaidMention {
  const { bare: _bare, ...rest } = first;
  return { ...rest, properties: { ...second.properties, ...first.properties } };
}

/** Of claims that would have one id only the first stays, unless an item tells them apart. */
function withoutRepeats(claims: readonly SaidClaim[]): SaidClaim[] {
  const seen = new Map<string, SaidClaim>();
  for (const claim of claims) {
    const key = `${claim.type} ${claim.from} ${claim.to} ${claim.item ?? '-'}`;
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()];
}

function draftOf(
  { profile, source, importId, ids, sha256 }: MapperOptions,
  part: ProfilePart,
  row: SourceRow,
  ref: string,
  reading: RowReading,
  token: string,
  built: BuiltRow,
  flags: RecordDraft['flags'],
  faults: MappedRow['faults'],
): RecordDraft {
  const { scheme = 'ungraded', source: sourceGrade, information } = part.grade ?? {};
  const said: Said = {
    confidence: confidenceOf(scheme, sourceGrade ?? '', information ?? '') ?? UNGRADED_CONFIDENCE,
    token,
    mentions: built.mentions,
    claims: built.claims,
  };
  const version = part.version === undefined ? '' : reading.text(part.version).trim();
  return {
    id: ids.record(source, ref, version === '' ? '1' : version),
    source,
    ref,
    ...(version === '' ? {} : { version }),
    kind: part.recordKind,
    raw: row.raw,
    rawHash: sha256(row.raw),
    said,
    profile: profile.name,
    mappingVersion: MAPPING_VERSION,
    import: importId,
    position: row.position,
    flags,
    ...(faults.length > 0 ? { flagDetails: JSON.stringify(faults) } : {}),
    gradeScheme: scheme,
    ...(sourceGrade === undefined ? {} : { sourceGrade }),
    ...(information === undefined ? {} : { infoGrade: information }),
    origin: part.origin === undefined ? source : reading.text(part.origin).trim() || source,
    token,
  };
}

/** A free place is said once for each token by a record of its own: the same text whenever it is met. */
function placeDraft({ profile, source, importId, ids, sha256 }: MapperOptions, part: ProfilePart, mentions: readonly SaidMention[], token: string): RecordDraft {
  const [place, country] = mentions;
  const ref = `place:${place?.id ?? ''}:${token}`;
  const raw = JSON.stringify(place?.properties ?? {});
  const { scheme = 'ungraded', source: sourceGrade, information } = part.grade ?? {};
  return {
    id: ids.record(source, ref, '1'),
    source,
    ref,
    kind: 'reference',
    raw,
    rawHash: sha256(raw),
    said: {
      confidence: confidenceOf(scheme, sourceGrade ?? '', information ?? '') ?? UNGRADED_CONFIDENCE,
      token,
      mentions,
      claims: country === undefined ? [] : [{ type: 'IN_COUNTRY', from: 0, to: 1 }],
    },
    profile: profile.name,
    mappingVersion: MAPPING_VERSION,
    import: importId,
    position: 'place',
    flags: [],
    gradeScheme: scheme,
    origin: source,
    token,
  };
}

function refOf(row: SourceRow, part: ProfilePart, reading: RowReading): string {
  const own = part.ref?.map((column) => reading.text(column).trim()) ?? [];
  if (own.some((text) => text !== '')) return `${part.name === undefined ? '' : `${part.name}/`}${own.join('|')}`;
  return `${row.file}:${row.number}`;
}

function tokenOf({ owner, options, ids }: MapperOptions, victim: boolean): PolicyToken & { id: string } {
  const token: PolicyToken = {
    originator: owner,
    level: options.level,
    handling: options.handling,
    releasableTo: [...new Set(options.releaseTo)].sort(),
    denied: [],
    victim,
    ...(options.compartment === undefined ? {} : { compartment: options.compartment }),
  };
  return { ...token, id: tokenId(token, ids) };
}

