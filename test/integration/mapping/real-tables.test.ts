import { existsSync } from 'node:fs';
import type { MappedRow } from '@corridor/graph-schema/mapping';
import { expect, test } from 'vitest';
import { ids, mapFiles } from './map-files.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const isThere = existsSync(data);
/** Fifty thousand rows on a busy machine. */
const timeout = 300_000;
if (!isThere) console.log('Tests on real tables are skipped: there is no folder shared/data beside the repository');
const on = (path: string) => [new URL(path, data)];

test.skipIf(!isThere).for<[profile: string, path: string, rows: number, things: Record<string, number>]>([
  ['stride', 'seizures/us_dea_stride_cocaine_2007.csv', 3_380, { Seizure: 3_380, Substance: 1 }],
  [
    'ofac-narcotics',
    'sanctions/ofac_narcotics_designations_2026.json.gz',
    2_617,
    { Person: 1_327, Organisation: 1_279, Vessel: 10, Aircraft: 1 },
  ],
  ['un-sc-consolidated', 'sanctions/un_sc_consolidated_2026.xml.gz', 1_003, { Person: 730, Organisation: 273 }],
  // Two of the index numbers stand in the table twice, and three American islands are one territory.
  ['world-port-index', 'locations/world_port_index.csv.gz', 3_803, { Location: 3_801, Country: 193 }],
  ['country-codes', 'locations/country_codes.csv', 249, { Country: 249 }],
  ['airports', 'locations/openflights_airports.csv.gz', 7_698, { Location: 7_698 }],
  ['air-routes', 'locations/openflights_routes.csv.gz', 67_663, { RouteLeg: 37_595 }],
])('%s reads %s whole', { timeout }, async ([profile, path, rows, things]) => {
  const found = new Map<string, Set<string>>();

  const { read, outcomes } = await mapFiles(profile, on(path), ({ drafts }) => {
    for (const { kind, id } of drafts.flatMap(({ said }) => said.mentions)) {
      found.set(kind, (found.get(kind) ?? new Set()).add(id));
    }
  });

  expect(read).toBe(rows);
  expect(outcomes.accepted + outcomes.flagged).toBe(rows);
  expect(Object.fromEntries(Object.keys(things).map((kind) => [kind, found.get(kind)?.size]))).toStrictEqual(things);
});

test.skipIf(!isThere)('the designations keep their 1,382 aliases', async () => {
  let aliases = 0;
  await mapFiles('ofac-narcotics', on('sanctions/ofac_narcotics_designations_2026.json.gz'), ({ drafts }) => {
    const types = drafts[0]?.said.mentions[0]?.properties?.['nameTypes'];
    if (Array.isArray(types)) aliases += types.filter((type) => type === 'alias').length;
  });

  expect(aliases).toBe(1_382);
});

test.skipIf(!isThere)(
  'ports keep their positions, and 3,344 say a code of the United Nations, five of them none',
  async () => {
    const count = { points: 0, codes: 0, unread: 0 };
    await mapFiles('world-port-index', on('locations/world_port_index.csv.gz'), ({ drafts, faults }) => {
      if (faults.some(({ flag, place }) => flag === 'VALUE_UNMAPPED' && place === 'locode')) count.unread += 1;
      const port = drafts[0]?.said.mentions[0]?.properties;
      if (port?.['point'] !== undefined) count.points += 1;
      if (port?.['locode'] !== undefined) count.codes += 1;
    });

    expect(count).toStrictEqual({ points: 3_803, codes: 3_344 - 5, unread: 5 });
  },
);

test.skipIf(!isThere)('the sums of India are those that its parliament was told', async () => {
  const sums = new Map<string, number>();
  await mapFiles('india-ncb', on('seizures/india_ncb_state_year_2018_2024.csv'), (row, cells) => {
    const year = textOf(cells['Year']);
    add(sums, `cases ${year}`, numberOf(row.drafts[0]?.said.mentions[0]?.properties?.['eventCount']));
    for (const substance of ['HEROIN', 'COCAINE']) add(sums, `${substance} ${year}`, kilogramsOf(row, substance));
  });

  const names = ['cases 2018', 'HEROIN 2018', 'HEROIN 2022', 'COCAINE 2018', 'COCAINE 2022'];
  expect(names.map((name) => Math.round(sums.get(name) ?? 0))).toStrictEqual([49_450, 1_258, 5_410, 35, 218]);
});

test.skipIf(!isThere)('cocaine of the world drug report is as much as was published', async () => {
  const notCounted = new Set(['Coca bush', 'Coca leaf', 'Other coca/cocaine-type drugs']);
  const tons = new Map<string, number>();
  await mapFiles('unodc-annual', on('seizures/unodc_wdr2025_annex7_1_2019_2023.csv.gz'), ({ drafts }, cells) => {
    if (!textOf(cells['DrugGroup']).startsWith('Cocaine-type') || notCounted.has(textOf(cells['DrugName']))) return;
    for (const { type, properties } of drafts[0]?.said.claims ?? [])
      if (type === 'YIELDED') add(tons, textOf(cells['Reference year']), numberOf(properties?.['netKg']) / 1_000);
  });

  expect([tons.get('2019'), tons.get('2023')].map((sum) => sum?.toFixed(1))).toStrictEqual(['1357.7', '2274.6']);
});

test.skipIf(!isThere)('the yearly sums since 1970 are read whole', { timeout }, async () => {
  const countries = new Set<string>();
  const path = 'seizures/unodc_annual_seizures_since_1970.csv.gz';
  const { read, outcomes } = await mapFiles('unodc-annual', on(path), (_row, cells) =>
    countries.add(textOf(cells['country'])),
  );

  expect([read, countries.size, outcomes.quarantined + outcomes.rejected]).toStrictEqual([51_201, 214, 0]);
});

/** Kilograms of a substance that a row yields. */
function kilogramsOf({ drafts }: MappedRow, substance: string): number {
  const { mentions = [], claims = [] } = drafts[0]?.said ?? {};
  const id = ids.keyed('Substance', 'SUBSTANCE', substance);
  return claims
    .filter(({ type, to }) => type === 'YIELDED' && mentions[to]?.id === id)
    .reduce((sum, { properties }) => sum + numberOf(properties?.['netKg']), 0);
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
