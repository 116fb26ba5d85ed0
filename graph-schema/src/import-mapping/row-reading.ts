import type { Cleaned } from '../values/define-value.ts';
import type { Flag } from '../values/flags.ts';
import type { RowFault } from './mapped-row.ts';

/** The cells of a row under the profile's names, and what is found wrong while they are read. */
export interface RowReading {
  /** The text of a column, trimmed of nothing; empty where there is none. */
  text(column: string): string;
  /** The columns of the row that the profile does not name. */
  readonly others: readonly (readonly [column: string, text: string])[];
  raise(flag: Flag, place?: string, detail?: string): void;
  /** Takes a cleaned value: notes flags, holds the row where it asks for it, and answers the value. */
  take<Value>(cleaned: Cleaned<Value>, place: string): Value | undefined;
  unmapped(vocabulary: string, word: string): void;
  readonly faults: RowFault[];
  readonly words: (readonly [string, string])[];
  /** The worst that was asked for. */
  outcome: 'accept' | 'flag' | 'quarantine' | 'reject';
  proposal: string | undefined;
}

type Cells = Readonly<Record<string, unknown>>;
const rank = { accept: 0, flag: 1, quarantine: 2, reject: 3 } as const;

/** A header without case, marks, spaces and signs: `Seizure Date` and `SEIZURE_DATE` are one. */
export function foldHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Reads cells under the names of a profile; headers are matched once and remembered. */
export function createReader(names: Readonly<Record<string, readonly string[]>>, used: ReadonlySet<string>): (cells: Cells) => RowReading {
  const aliasOf = new Map<string, string>();
  for (const name of used) aliasOf.set(foldHeader(name), name);
  for (const [name, headers] of Object.entries(names)) for (const header of [name, ...headers]) aliasOf.set(foldHeader(header), name);
  const known = new Map<string, string | undefined>();
  const nameOf = (header: string) => {
    if (!known.has(header)) known.set(header, aliasOf.get(foldHeader(header)));
    return known.get(header);
  };

  return (cells) => {
    const values = new Map<string, string>();
    const others: [string, string][] = [];
    for (const [header, value] of Object.entries(cells)) {
      const name = nameOf(header);
      const text = textOf(value);
      if (name !== undefined) {
        if (!values.get(name)) values.set(name, text);
      } else if (text !== '' && header !== '_extra') others.push([header, text]);
    }
    const reading: RowReading = {
      text(column) {
        const text = values.get(column);
        if (text !== undefined) return text;
        return column.includes('.') ? textOf(walk(cells, column.split('.'))) : '';
      },
      others,
      faults: [],
      words: [],
      outcome: 'accept',
      proposal: undefined,
      raise(flag, place, detail) {
        reading.faults.push({ flag, ...(place === undefined ? {} : { place }), ...(detail === undefined ? {} : { detail }) });
        if (reading.outcome === 'accept') reading.outcome = 'flag';
      },
      take(cleaned, place) {
        if (cleaned.flags.length === 0 && cleaned.outcome === 'accept') return cleaned.value;
        for (const { flag, detail } of cleaned.flags) {
          // A word for nothing is ordinary: it says that the value is missing, and marks no row.
          if (flag === 'VALUE_MISSING_CODE') continue;
          reading.faults.push({ flag, place, ...(detail === undefined ? {} : { detail }) });
          if (rank[cleaned.outcome] > rank[reading.outcome]) reading.outcome = cleaned.outcome === 'reject' ? 'flag' : cleaned.outcome;
        }
        if (cleaned.proposal !== undefined) reading.proposal ??= `${place}: ${cleaned.proposal}`;
        return cleaned.value;
      },
      unmapped(vocabulary, word) {
        reading.words.push([vocabulary, word.trim()]);
      },
    };
    return reading;
  };
}

function walk(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at.map((one: unknown) => (isRecord(one) ? one[step] : undefined)).filter((one) => one !== undefined && one !== '');
    else at = isRecord(at) ? at[step] : undefined;
  }
  return at;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter((one) => one !== '').join('|');
  return typeof value === 'object' ? '' : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
