import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../area.ts';
import { loadDrafts } from '../ingest/load-drafts.ts';
import type { Size } from '../measurement.ts';
import { openImport } from '../open-import.ts';
import type { BenchSystem } from '../system/start-system.ts';
import { personsTable } from './made-persons.ts';
import { madeTies, tiedBy } from './made-ties.ts';

/** Persons, and records of ten ties each. */
export const amounts: Readonly<Record<Size, { persons: number; tieRecords: number }>> = {
  small: { persons: 1_000, tieRecords: 400 },
  standard: { persons: 200_000, tieRecords: 110_000 },
};

const RECORDS_AT_ONCE = 10_000;
const POLL_MS = 100;

/** Persons with ties in a running system. */
export interface LoadedPersons {
  readonly persons: number;
  readonly entityOf: (person: number) => string;
  /** Claims at each person, descriptions apart. */
  readonly degrees: Uint32Array;
  /** The token that everything stands under. */
  readonly token: string;
  readonly claims: number;
}

/** Imports the persons' table through HTTP, and loads the ties with the workers' own function. */
export async function loadPersons(
  bench: Bench,
  { store, ids, ask }: BenchSystem,
  { persons, tieRecords } = amounts[bench.size],
): Promise<LoadedPersons> {
  bench.say(`importing ${persons} persons`);
  const table = new Blob([personsTable(persons)]);
  const { view } = await ask.import(table, 'persons.csv', { source: 'persons', profile: 'persons' });
  if (view.quarantined + view.rejected > 0) throw new Error('Persons were refused');

  const [{ token } = {}] = await store.read.run('MATCH (record:Record) RETURN record.token AS token LIMIT 1');
  const importId = 'bench-ties';
  await openImport(store, importId);
  const options = { ids, persons, personsSource: ids.source('NCB', 'persons'), token: String(token), importId };
  const degrees = new Uint32Array(persons);
  for (let from = 0; from < tieRecords; from += RECORDS_AT_ONCE) {
    bench.say(`loading ties, ${from} of ${tieRecords} records`);
    const to = Math.min(tieRecords, from + RECORDS_AT_ONCE);
    await loadDrafts({ store, ids, importId, tokens: [] }, madeTies(from, to, options));
    for (let record = from; record < to; record += 1) {
      const [first = 0, ...others] = tiedBy(record, persons);
      degrees[first] = (degrees[first] ?? 0) + others.length;
      for (const other of others) degrees[other] = (degrees[other] ?? 0) + 1;
    }
  }
  bench.say('waiting until the graph in memory has them');
  while ((await ask.status()).counts.records < view.records + tieRecords) await pause(POLL_MS);
  return {
    persons,
    degrees,
    token: String(token),
    entityOf: (person) => ids.ofSource('Person', options.personsSource, `P${person}`),
    claims: (await ask.status()).counts.claims,
  };
}
