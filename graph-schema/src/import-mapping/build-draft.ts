import type { RecordDraft } from '../claims/record-draft.ts';
import type { Said, SaidClaim, SaidMention } from '../claims/said.ts';
import type { Ids } from '../ids/index.ts';
import { GRADE_TABLES_VERSION } from '../values/grade-tables.ts';
import type { Grade } from '../values/grade.ts';
import type { OnceDescribed } from './build-subject.ts';
import { sharedValidity, type BuiltRow } from './build-row.ts';
import type { IdentifiedToken, RowTokens } from './build-token.ts';

/** Version of the mapping; a record keeps the one that made it. */
export const MAPPING_VERSION = `1/${GRADE_TABLES_VERSION}`;

/** What every record of an import has in common. */
export interface DraftDefaults {
  /** Name of the profile. */
  readonly profile: string;
  readonly source: string;
  readonly importId: string;
  readonly ids: Ids;
  readonly sha256: (text: string) => string;
  /** Conditions of the owner, where a row has none of its own. */
  readonly caveats?: string;
}

/** What the record itself carries, beside what it says. */
export type DraftHead = Pick<
  RecordDraft,
  'ref' | 'version' | 'kind' | 'raw' | 'position' | 'flags' | 'flagDetails' | 'origin' | 'caveats' | 'language'
>;

/** The record of a row. Claims that touch a victim stand under the guarded token, and so does the record, whose raw text names them. */
export function rowDraft(
  { profile, source, importId, ids, sha256, caveats }: DraftDefaults,
  head: DraftHead,
  built: BuiltRow,
  grade: Grade,
  tokens: RowTokens,
): RecordDraft {
  const hasVictim = built.victims.size > 0;
  const guard = <One extends SaidMention | SaidClaim>(one: One, touches: boolean): One =>
    touches ? { ...one, token: tokens.guarded.id } : one;
  const validity = sharedValidity(built);
  const guarded = {
    mentions: hasVictim ? built.mentions.map((mention, at) => guard(mention, built.victims.has(at))) : built.mentions,
    claims: hasVictim
      ? built.claims.map((claim) => guard(claim, built.victims.has(claim.from) || built.victims.has(claim.to)))
      : built.claims,
  };
  const said: Said = {
    confidence: grade.confidence,
    token: tokens.open.id,
    ...(validity === undefined ? {} : { validity }),
    mentions: validity === undefined ? guarded.mentions : guarded.mentions.map(withoutValidity),
    claims: validity === undefined ? guarded.claims : guarded.claims.map(withoutValidity),
  };
  const token = hasVictim ? tokens.guarded.id : tokens.open.id;
  return {
    id: ids.record(source, head.ref, head.version ?? '1', token),
    source,
    ...(caveats === undefined ? {} : { caveats }),
    ...head,
    rawHash: sha256(head.raw),
    said,
    profile,
    mappingVersion: MAPPING_VERSION,
    import: importId,
    gradeScheme: grade.scheme,
    ...(grade.sourceGrade === undefined ? {} : { sourceGrade: grade.sourceGrade }),
    ...(grade.infoGrade === undefined ? {} : { infoGrade: grade.infoGrade }),
    token,
  };
}

function withoutValidity<One extends SaidMention | SaidClaim>(one: One): One {
  const { validity: _validity, ...rest } = one;
  // What is left is the same type: its validity may be absent.
  return rest as One;
}

/**
 * The record that describes a free place or a word of the source once for each token. Its reference holds the token and the spelling, so
 * that it is the same record whenever and in whichever chunk it is made.
 */
export function onceDraft(
  { profile, source, importId, ids, sha256, caveats }: DraftDefaults,
  { mentions, links }: OnceDescribed,
  { confidence, scheme, sourceGrade, infoGrade }: Grade,
  token: IdentifiedToken,
): RecordDraft {
  const [thing] = mentions;
  const names = thing?.properties?.['names'];
  const keys = thing?.properties?.['keys'];
  const name = Array.isArray(names) ? String(names[0]) : '';
  const key = Array.isArray(keys) ? String(keys[0]).slice(`SOURCE:${source}:`.length) : '';
  const type = thing?.properties?.['locationType'];
  // An address and a town may bear one name: each description has a reference of its own, whichever comes first.
  const ref = ['place', key, name, ...(typeof type === 'string' ? [type] : []), token.id].join(':');
  const raw = JSON.stringify({ key, name, ...(type === undefined ? {} : { type }) });
  return {
    id: ids.record(source, ref, '1', token.id),
    source,
    ref,
    kind: 'place',
    raw,
    rawHash: sha256(raw),
    said: {
      confidence,
      token: token.id,
      mentions,
      claims: links.map(({ type, to }) => ({ type, from: 0, to })),
    },
    profile,
    mappingVersion: MAPPING_VERSION,
    import: importId,
    position: 'place',
    flags: [],
    gradeScheme: scheme,
    ...(sourceGrade === undefined ? {} : { sourceGrade }),
    ...(infoGrade === undefined ? {} : { infoGrade }),
    origin: source,
    ...(caveats === undefined ? {} : { caveats }),
    token: token.id,
  };
}
