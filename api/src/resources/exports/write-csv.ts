import type {
  ExportedClaim,
  ExportedEntity,
  ExportedRecord,
  ExportPackage,
  Marking,
} from '@corridor/graph-schema/contracts';
import { toCsv } from './csv.ts';

/**
 * The columns of every row; the first says what the row is: `marking`, `watermark`, `entity`, `claim` or `record`. No free text stands in the
 * first or the last, where a program that is set to another separator would begin a line.
 */
const columns = [
  'part',
  'id',
  'type',
  'name',
  'from',
  'to',
  'value',
  'record',
  'source',
  'grade',
  'confidence',
  'fromEarliest',
  'fromLatest',
  'toEarliest',
  'toLatest',
  'recordedAt',
  'caveats',
  'level',
  'handling',
  'releasableTo',
  'denied',
  'originators',
  'victims',
  'closed',
] as const;
type Row = Partial<Readonly<Record<(typeof columns)[number], string | undefined>>>;

/** A package as one table: its marking and its watermark first, then entities, claims and records. */
export function writeCsv({ form, marking, watermark, entities, claims, records }: ExportPackage): string {
  const rows: Row[] = [
    { part: 'marking', type: 'all', name: form, ...markingCells(marking) },
    ...Object.entries(watermark).map(([type, value]) => ({ part: 'watermark', type, value })),
    ...entities.map(entityRow),
    ...claims.map(claimRow),
    ...records.map(recordRow),
  ];
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

function entityRow({ id, kind, caption, names, keys, properties, marking }: ExportedEntity): Row {
  const values = Object.fromEntries(properties.map((one) => [one.name, one.values.map(({ value }) => value)]));
  const value = JSON.stringify({ names, keys, properties: values });
  return { part: 'entity', id, type: kind, name: caption, value, ...markingCells(marking) };
}

function claimRow({ properties, grade, confidence, marking, ...claim }: ExportedClaim): Row {
  return {
    part: 'claim',
    ...claim,
    value: JSON.stringify(properties),
    grade: gradeText(grade),
    confidence: String(confidence),
    ...markingCells(marking),
  };
}

function recordRow({ id, kind, ref, version, flags, source, grade, recordedAt, ...rest }: ExportedRecord): Row {
  return {
    part: 'record',
    id,
    type: kind,
    name: ref,
    value: JSON.stringify({ version, flags }),
    record: id,
    source,
    grade: gradeText(grade),
    recordedAt,
    ...markingCells(rest.marking),
    caveats: rest.caveats ?? '',
  };
}

function gradeText({ scheme, source, information }: ExportedClaim['grade']): string {
  return [scheme, source, information].filter((part) => part !== undefined).join(' ');
}

function markingCells({ level, handling, releasableTo, denied, originators, victims, closed }: Marking): Row {
  return {
    level: String(level),
    handling: handling.join(' '),
    releasableTo: releasableTo.join(' '),
    denied: denied.join(' '),
    originators: originators.join(' '),
    victims: String(victims),
    closed: String(closed),
  };
}
