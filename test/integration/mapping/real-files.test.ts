import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ids, mapFiles, SOURCE } from './map-files.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const isThere = existsSync(data);
/** A quarter of a million rows on a busy machine. */
const timeout = 600_000;
if (!isThere) console.log('Tests on real files are skipped: there is no folder shared/data beside the repository');
const on = (...paths: string[]) => paths.map((path) => new URL(path, data));
const alpha3 = (code: string) => ids.keyed('Country', 'ISO3166A3', code);

test.skipIf(!isThere)(
  'of 263,485 seizures none is lost, and Brazil to Spain is the most frequent pair',
  { timeout },
  async () => {
    const words = new Map<string, number>();
    const pairs = new Map<string, number>();

    const { read, outcomes } = await mapFiles(
      'unodc-seizures',
      on('seizures/unodc_ids_2011_2015.csv.gz'),
      ({ drafts }, cells) => {
        const [from, to] = [textOf(cells['DEPARTURE_COUNTRY']), textOf(cells['DESTINATION_COUNTRY'])];
        if (isCountryWord(from) && isCountryWord(to) && from !== to) add(words, `${from} → ${to}`);
        const [draft] = drafts;
        const end = (type: string) => {
          const claim = draft?.said.claims.find((one) => one.type === type);
          return claim && draft?.said.mentions[claim.to]?.id;
        };
        const [departure, destination] = [end('DEPARTURE'), end('DESTINATION')];
        if (departure && destination && departure !== destination) add(pairs, `${departure} → ${destination}`);
      },
    );
    const [[largest, count] = []] = [...pairs].sort((a, b) => b[1] - a[1]);

    expect(read).toBe(263_485);
    expect(outcomes.accepted + outcomes.flagged + outcomes.quarantined + outcomes.rejected).toBe(263_485);
    expect(outcomes.quarantined + outcomes.rejected).toBeLessThan(100);
    expect([words.size, words.get('Brazil → Spain')]).toStrictEqual([921, 853]);
    expect([largest, count]).toStrictEqual([`${alpha3('BRA')} → ${alpha3('ESP')}`, 853]);
    expect(pairs.size).toBe(917);
  },
);

test.skipIf(!isThere)('every alias and address of the OFAC list belongs to an entry of it', async () => {
  const files = on(
    'sanctions/ofac_sdn_2021.csv.gz',
    'sanctions/ofac_alt_2021.csv.gz',
    'sanctions/ofac_add_2021.csv.gz',
  );
  let rows = 0;
  const entries = new Set<string>();
  const others = new Set<string>();
  const subjects = ['Person', 'Organisation', 'Vessel', 'Aircraft'];

  const result = await mapFiles('ofac-sdn', files, ({ drafts }) => {
    rows += 1;
    const into = rows <= 8_976 ? entries : others;
    for (const { kind, id } of drafts[0]?.said.mentions ?? []) if (subjects.includes(kind)) into.add(id);
  });

  expect(result.read).toBe(8_976 + 11_910 + 13_837);
  expect(result.outcomes.quarantined + result.outcomes.rejected).toBe(0);
  expect(entries.size).toBe(8_976);
  expect([...others].filter((id) => !entries.has(id))).toStrictEqual([]);
});

test.skipIf(!isThere)('POLE is read whole: calls become claims, officers are no subjects', async () => {
  const names = isThere ? readdirSync(new URL('graphs/pole/', data)) : [];
  const counts = { calls: 0, lost: 0 };
  const persons = new Set<string>();
  const files = names.map((name) => new URL(`graphs/pole/${name}`, data));

  const result = await mapFiles('pole', files, ({ drafts, outcome }) => {
    if (outcome === 'quarantined' || outcome === 'rejected') counts.lost += 1;
    for (const { said } of drafts) {
      counts.calls += said.claims.filter(({ type }) => type === 'COMMUNICATED').length;
      for (const { kind, id } of said.mentions) if (kind === 'Person') persons.add(id);
    }
  });

  expect(result.read).toBe(61_521 + 105_840);
  expect(counts).toStrictEqual({ calls: 534, lost: 0 });
  expect(persons.size).toBe(369);
});

test.skipIf(!isThere)('CAVIAR has 110 players and 295 ties, and no end that is no player', async () => {
  const players = new Set<string>();
  const ends = new Set<string>();
  let ties = 0;

  await mapFiles('nodes', on('networks/caviar/caviar_full_directed_nodes.csv'), ({ drafts }) => {
    for (const { id } of drafts[0]?.said.mentions ?? []) players.add(id);
  });
  await mapFiles('edges', on('networks/caviar/caviar_full_directed_edges.csv'), ({ drafts }) => {
    ties += drafts[0]?.said.claims.length ?? 0;
    for (const { id } of drafts[0]?.said.mentions ?? []) ends.add(id);
  });

  expect([players.size, ties]).toStrictEqual([110, 295]);
  expect([...ends].filter((id) => !players.has(id))).toStrictEqual([]);
  expect(players.has(ids.ofSource('Person', SOURCE, '1'))).toBe(true);
});

test.skipIf(!isThere)('the customs sums keep the published pounds', async () => {
  const pounds = new Map<string, number>();
  await mapFiles('cbp-seizures', on('seizures/us_cbp_nationwide_drugs_fy19_fy22.csv.gz'), ({ drafts }, cells) => {
    if (cells['Drug Type'] !== 'Fentanyl') return;
    for (const { type, properties } of drafts[0]?.said.claims ?? []) {
      const reported = properties?.['reportedQuantity'];
      if (type === 'YIELDED' && typeof reported === 'number') add(pounds, textOf(cells['FY']), reported);
    }
  });

  expect(Object.fromEntries([...pounds].map(([year, sum]) => [year.slice(0, 4), Math.round(sum)]))).toStrictEqual({
    '2019': 2804,
    '2020': 4791,
    '2021': 11_201,
    '2022': 14_700,
  });
});

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

function isCountryWord(text: string): boolean {
  return text.trim() !== '' && text !== 'Unknown';
}

function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
