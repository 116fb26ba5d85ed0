import type { Cleaned } from '../values/define-value.ts';
import type { Flag } from '../values/flags.ts';
import type { RowFault } from './mapped-row.ts';

type Cells = Readonly<Record<string, unknown>>;
type Outcome = Cleaned<unknown>['outcome'];
const rank: Readonly<Record<Outcome, number>> = { accept: 0, flag: 1, quarantine: 2, reject: 3 };

/** What is found wrong while a row is read. */
export interface RowNotes {
  readonly faults: RowFault[];
  /** Words that no vocabulary knows. */
  readonly words: (readonly [vocabulary: string, word: string])[];
  /** The worst that was asked for. */
  outcome: Outcome;
  proposal: string | undefined;
}

/** The cells of a row under the profile's names, and what is found wrong while they are read. */
export class RowReading {
  readonly notes: RowNotes;
  /** The columns of the row that the profile does not name. */
  readonly others: readonly (readonly [column: string, text: string])[];
  readonly #cells: Cells;
  readonly #values: ReadonlyMap<string, string>;
  readonly #instead: ReadonlyMap<string, string> | undefined;
  readonly #given: ReadonlySet<string>;

  constructor(
    cells: Cells,
    values: ReadonlyMap<string, string>,
    others: readonly (readonly [column: string, text: string])[],
    notes: RowNotes = { faults: [], words: [], outcome: 'accept', proposal: undefined },
    instead?: ReadonlyMap<string, string>,
    given: ReadonlySet<string> = new Set(),
  ) {
    this.#given = given;
    this.#cells = cells;
    this.#values = values;
    this.others = others;
    this.notes = notes;
    this.#instead = instead;
  }

  /** The text of a column, trimmed of nothing; empty where there is none. Dots lead into nested members. */
  text(column: string): string {
    const text = this.#instead?.get(column) ?? this.#values.get(column);
    if (text !== undefined) return text;
    return column.includes('.') ? textOf(walk(this.#cells, column.split('.'))) : '';
  }

  /** Whether the file has the column, whatever the row says in it. */
  has(column: string): boolean {
    return this.#given.has(column);
  }

  /** The same row with other texts in some columns; what is found wrong goes to the same notes. */
  with(instead: ReadonlyMap<string, string>): RowReading {
    const all = this.#instead === undefined ? instead : new Map([...this.#instead, ...instead]);
    return new RowReading(this.#cells, this.#values, this.others, this.notes, all, this.#given);
  }

  raise(flag: Flag, place?: string, detail?: string, outcome: Outcome = 'flag'): void {
    this.notes.faults.push({
      flag,
      ...(place === undefined ? {} : { place }),
      ...(detail === undefined ? {} : { detail }),
    });
    if (rank[outcome] > rank[this.notes.outcome]) this.notes.outcome = outcome;
  }

  /** Takes a cleaned value: notes flags, holds the row where it asks for it, and answers the value. */
  take<Value>(cleaned: Cleaned<Value>, place: string): Value | undefined {
    if (cleaned.flags.length === 0 && cleaned.outcome === 'accept') return cleaned.value;
    const { notes } = this;
    for (const { flag, detail } of cleaned.flags) {
      notes.faults.push({ flag, place, ...(detail === undefined ? {} : { detail }) });
    }
    // A value that is thrown away is no reason to throw the row away, unless it is larger than a value may be.
    const isTooLarge = cleaned.outcome === 'reject' && cleaned.flags.some(({ flag }) => flag === 'LIMIT_EXCEEDED');
    const outcome = cleaned.outcome === 'reject' && !isTooLarge ? 'flag' : cleaned.outcome;
    if (rank[outcome] > rank[notes.outcome]) notes.outcome = outcome;
    if (cleaned.proposal !== undefined) notes.proposal ??= `${place}: ${cleaned.proposal}`;
    return cleaned.value;
  }

  /** A word that no vocabulary knows: kept in the raw text, counted and listed, never guessed. */
  unmapped(vocabulary: string, word: string): void {
    const text = word.trim().slice(0, 200);
    this.notes.words.push([vocabulary, text]);
    this.raise('VALUE_UNMAPPED', vocabulary, text);
  }
}

/** A header without case, marks, spaces and signs: `Seizure Date` and `SEIZURE_DATE` are one. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Reads cells under the names of a profile; headers are matched once and remembered. */
export function createReader(
  names: Readonly<Record<string, readonly string[]>>,
  used: ReadonlySet<string>,
): (cells: Cells) => RowReading {
  const aliasOf = new Map<string, string>();
  for (const name of used) if (names[name] === undefined) aliasOf.set(foldHeader(name), name);
  for (const [name, headers] of Object.entries(names)) {
    for (const header of [name, ...headers]) aliasOf.set(foldHeader(header), name);
  }
  // What the profile writes letter for letter wins over what only folds to it.
  const exact = new Map<string, string>();
  for (const name of used) if (names[name] === undefined) exact.set(name, name);
  for (const [name, headers] of Object.entries(names)) for (const header of headers) exact.set(header, name);
  const known = new Map<string, string | null>();
  const nameOf = (header: string) => {
    let name = known.get(header);
    if (name === undefined) known.set(header, (name = exact.get(header) ?? aliasOf.get(foldHeader(header)) ?? null));
    return name;
  };

  return (cells) => {
    const values = new Map<string, string>();
    const others: [string, string][] = [];
    const given = new Set<string>();
    for (const header in cells) {
      const name = nameOf(header);
      const text = textOf(cells[header]);
      if (name !== null) given.add(name);
      if (text === '') continue;
      if (name === null) {
        if (header !== '_extra') others.push([header, text]);
      } else if (!values.has(name)) values.set(name, text);
    }
    return new RowReading(cells, values, others, undefined, undefined, given);
  };
}

function walk(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at.map((one: unknown) => (isRecord(one) ? one[step] : undefined));
    else at = isRecord(at) ? at[step] : undefined;
  }
  return at;
}

/** Text of a cell; the members of a list with bars between them, empty ones kept so that lists stay side by side. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map(textOf);
    return texts.every((text) => text === '') ? '' : texts.join('|');
  }
  if (isRecord(value)) return typeof value['#text'] === 'string' ? value['#text'] : '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
