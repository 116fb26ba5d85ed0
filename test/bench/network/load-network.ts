import { setTimeout as pause } from 'node:timers/promises';
import { tokenId, type PolicyToken } from '@corridor/graph-schema/policy';
import type { RecordDraft } from '@corridor/graph-schema';
import type { Bench } from '../area.ts';
import { loadDrafts } from '../ingest/load-drafts.ts';
import type { Size } from '../measurement.ts';
import { openImport } from '../open-import.ts';
import { madePerson } from '../search/made-persons.ts';
import type { BenchSystem } from '../system/start-system.ts';
import { madeLinks } from './made-links.ts';
import { plantedGraphOf } from './planted-graph.ts';

/** Of another agency, which releases it to nobody. */
const hidden: PolicyToken = {
  originator: 'NAVY',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
};
/** Each with five links: loading more would take most of the time. */
const persons: Readonly<Record<Size, number>> = { small: 1_000, standard: 20_000 };
const POLL_MS = 100;
const RECORDS_AT_ONCE = 10_000;

/** Persons with links in a running system, some of which whoever asks does not see. */
export interface LoadedNetwork {
  readonly persons: number;
  readonly links: number;
  readonly entityOf: (person: number) => string;
  /** Tokens that whoever asks sees. */
  readonly tokens: readonly string[];
}

/** Imports persons through HTTP, and loads links along the planted graph with the workers' own function. */
export async function loadNetwork(bench: Bench, { store, ids, ask }: BenchSystem): Promise<LoadedNetwork> {
  const graph = plantedGraphOf(persons[bench.size]);
  bench.say(`importing ${graph.size} persons`);
  const table = new Blob([personsTable(graph.size)]);
  const { view } = await ask.import(table, 'persons.csv', { source: 'persons', profile: 'persons' });
  if (view.quarantined + view.rejected > 0) throw new Error('Persons were refused');

  const [{ token } = {}] = await store.read.run('MATCH (record:Record) RETURN record.token AS token LIMIT 1');
  const importId = 'bench-links';
  await openImport(store, importId);
  const personsSource = ids.source('NCB', 'persons');
  const entities = Array.from({ length: graph.size }, (_, person) =>
    ids.ofSource('Person', personsSource, `P${person}`),
  );
  const entityOf = (person: number) => entities[person] ?? '';
  const options = {
    source: ids.source('NCB', 'links'),
    entityOf,
    token: String(token),
    hiddenToken: tokenId(hidden, ids),
    importId,
  };
  const target = { store, ids, importId, tokens: [{ ...hidden, id: options.hiddenToken }] };
  let visible = view.records;
  let batch: RecordDraft[] = [];
  const load = async () => {
    bench.say(`loading links, ${visible} records are to be seen`);
    await loadDrafts(target, batch);
    batch = [];
  };
  for (const draft of madeLinks(graph, options)) {
    batch.push(draft);
    if (draft.token === options.token) visible += 1;
    if (batch.length === RECORDS_AT_ONCE) await load();
  }
  await load();
  bench.say('waiting until the graph in memory has them');
  while ((await ask.status()).counts.records < visible) await pause(POLL_MS);
  return { persons: graph.size, links: graph.from.length, entityOf, tokens: [options.token] };
}

/** Names alone: nothing but links ties anybody to anything. */
function personsTable(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => `P${number},${madePerson(number).name}`);
  return `id,name\n${lines.join('\n')}\n`;
}
