import { GREATEST_DAY, LEAST_DAY } from '@corridor/graph-schema';
import type { EntitySummary, Link } from '@corridor/graph-schema/contracts';
import type { Explain } from '@corridor/graph-schema/questions';
import { dateOf } from '../view-options.ts';
import type { Cell, FormTable, NameOf } from './define-form.ts';
import { phraseOf } from './words.ts';

/** The columns of an entity in a table, and its cells. */
export const entityColumns = ['Name', 'Kind', 'Id'] as const;
export function entityCells({ caption, kind, id }: EntitySummary): Cell[] {
  return [caption, kind, id];
}

/** A table with one entity a row. */
export function entityTable(name: string, title: string, entities: readonly EntitySummary[]): FormTable {
  return { name, title, columns: entityColumns, rows: entities.map(entityCells) };
}

/** The columns of a fact in a table, and its cells. */
export const linkColumns = [
  'From',
  'Relationship',
  'To',
  'Since',
  'Until',
  'Confidence',
  'Origins',
  'Weight',
  'Claims',
] as const;
export function linkCells(link: Link, nameOf: NameOf): Cell[] {
  return [
    nameOf(link.from),
    phraseOf(link.type),
    nameOf(link.to),
    boundWords(link.fromEarliest, link.fromLatest),
    boundWords(link.toEarliest, link.toLatest),
    link.confidence,
    link.origins,
    link.weight,
    link.claims.join(' '),
  ];
}

/** An end of a period: a day, or between two days; nothing where it is open. */
function boundWords(earliest: number, latest: number): string {
  const [first, last] = [earliest, latest].map((day) =>
    day === LEAST_DAY || day === GREATEST_DAY ? undefined : dateOf(day),
  );
  if (first === last) return first ?? '';
  return `${first ?? '…'} – ${last ?? '…'}`;
}

/** The claims and records behind each result, where the answer names them. */
export function explainTables(explain: Explain | undefined): FormTable[] {
  if (explain === undefined) return [];
  return [
    {
      name: 'claims-behind',
      title: 'Claims and records behind each line',
      columns: ['Line', 'Claims in all', 'Claims', 'Records'],
      rows: explain.map(({ result, total, claims, records }) => [
        result + 1,
        total,
        claims.join(' '),
        records.join(' '),
      ]),
    },
  ];
}

/** Things with so many links that nothing was looked for through them. */
export function hubTable(hubs: readonly (EntitySummary & { readonly degree: number })[]): FormTable {
  return {
    name: 'hubs',
    title: 'Hubs that nothing passed through',
    columns: [...entityColumns, 'Links'],
    rows: hubs.map(({ degree, ...hub }) => [...entityCells(hub), degree]),
  };
}
