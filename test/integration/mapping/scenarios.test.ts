import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { MappedRow } from '@corridor/graph-schema/mapping';
import { scenarios } from '@corridor/seed/scenarios';
import { ids, mapFiles } from './map-files.ts';

/** Twenty thousand rows on a busy machine. */
const timeout = 300_000;
/** 2026-11-30: the scenarios lie before it. */
const RECEIVED_ON = 20_787;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-scenarios-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rowCounts = z.object({ rows: z.record(z.string(), z.int()) });

test.for(scenarios.map(({ id }) => id).filter((id) => id !== 'background'))(
  'every row of the scenario %s goes in, and says that it is synthetic',
  { timeout },
  async (id) => {
    const { truth, imports } = scenarioOf(id);
    const counts: Record<string, number> = {};
    const unmarked: string[] = [];
    const held: string[] = [];

    await mapScenario(id, (row, cells, fileName) => {
      counts[fileName] = (counts[fileName] ?? 0) + 1;
      if (cells['synthetic'] !== 'yes') unmarked.push(fileName);
      if (row.outcome === 'quarantined' || row.outcome === 'rejected') held.push(JSON.stringify(row.faults));
    });

    expect(counts).toStrictEqual(rowCounts.parse(truth).rows);
    expect([unmarked, held]).toStrictEqual([[], []]);
    expect(imports.every(({ options }) => options.synthetic === true)).toBe(true);
  },
);

test('each fault of the background raises its flag in as many rows as were planted', { timeout }, async () => {
  const faults = z
    .object({
      faults: z.array(z.object({ flag: z.string(), rows: z.int(), outcome: z.enum(['accept', 'flag', 'quarantine']) })),
    })
    .parse(scenarioOf('background').truth)
    .faults.filter(({ flag }) => flag !== '-');
  const raised = new Map<string, number>();
  const held = new Set<string>();
  const seen = new Set<string>();
  let quarantined = 0;

  await mapScenario('background', (row, cells) => {
    // Two hundred rows come again letter for letter.
    const text = JSON.stringify(cells);
    if (seen.has(text)) return;
    seen.add(text);
    for (const flag of new Set(row.faults.map((fault) => fault.flag))) {
      raised.set(flag, (raised.get(flag) ?? 0) + 1);
      if (row.outcome === 'quarantined') held.add(flag);
    }
    if (row.outcome === 'quarantined') quarantined += 1;
  });

  expect(faults.map(({ flag }) => [flag, raised.get(flag)])).toStrictEqual(
    faults.map(({ flag, rows }) => [flag, rows]),
  );
  const heldBack = faults.filter(({ outcome }) => outcome === 'quarantine');
  expect(heldBack.filter(({ flag }) => !held.has(flag))).toStrictEqual([]);
  expect(quarantined).toBe(heldBack.reduce((sum, { rows }) => sum + rows, 0));
});

const flowsOfTruth = z.object({
  flows: z.array(z.object({ countries: z.string(), seizures: z.int(), kg: z.number() })),
});

test('what is loaded of the Atlantic cartel flows between countries as stated', async () => {
  const countries = ['BRA', 'CPV', 'ESP', 'GNB', 'ITA', 'PER', 'PRT', 'SEN', 'COL', 'VEN', 'ECU', 'GMB', 'MAR', 'FRA'];
  const codeOf = new Map(countries.map((code) => [ids.keyed('Country', 'ISO3166A3', code), code]));
  const flows = new Map<string, { seizures: number; kg: number }>();

  await mapScenario('atlantic', (row) => {
    const { mentions = [], claims = [] } = row.drafts[0]?.said ?? {};
    const end = (type: string) => codeOf.get(mentions[claims.find((claim) => claim.type === type)?.to ?? -1]?.id ?? '');
    const [from, to] = [end('DEPARTURE'), end('DESTINATION')];
    if (from === undefined || to === undefined) return;
    const flow = flows.get(`${from} → ${to}`) ?? { seizures: 0, kg: 0 };
    flow.seizures += 1;
    for (const { type, properties } of claims)
      if (type === 'YIELDED') flow.kg += Number(properties?.['netKg'] ?? Number.NaN);
    flows.set(`${from} → ${to}`, flow);
  });

  const found = [...flows].map(([pair, flow]) => ({ countries: pair, ...flow }));
  expect(found.toSorted((a, b) => (a.countries < b.countries ? -1 : 1))).toStrictEqual(
    flowsOfTruth.parse(scenarioOf('atlantic').truth).flows,
  );
});

test('what is loaded of the dismantled cartel holds on each day as stated', async () => {
  const { snapshots } = z
    .object({ snapshots: z.array(z.object({ on: z.string(), linked: z.int(), ties: z.int() }).loose()) })
    .parse(scenarioOf('cartel').truth);
  const ties: { pair: string; ends: string[]; from: number; to: number }[] = [];
  await mapScenario('cartel', (row, _cells, fileName) => {
    if (fileName !== 'cartel-edges.csv') return;
    const said = row.drafts[0]?.said;
    for (const claim of said?.claims ?? []) {
      const ends = [claim.from, claim.to].map((at) => said?.mentions[at]?.id ?? '').toSorted();
      const [from = 0, , , to = 0] = claim.validity ?? said?.validity ?? [];
      ties.push({ pair: ends.join(' '), ends, from, to });
    }
  });

  const counted = snapshots.map(({ on }) => {
    const day = Date.parse(on) / 86_400_000;
    const holding = ties.filter(({ from, to }) => from <= day && day < to);
    return {
      on,
      linked: new Set(holding.flatMap(({ ends }) => ends)).size,
      ties: new Set(holding.map(({ pair }) => pair)).size,
    };
  });
  expect(counted).toStrictEqual(snapshots.map(({ on, linked, ties: stated }) => ({ on, linked, ties: stated })));
});

function scenarioOf(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}`);
  return scenario;
}

async function mapScenario(
  id: string,
  each: (row: MappedRow, cells: Readonly<Record<string, unknown>>, fileName: string) => void,
): Promise<void> {
  for (const { profile, fileName, content } of scenarioOf(id).imports) {
    const path = join(folder, fileName);
    await writeFile(path, content());
    await mapFiles(profile, [pathToFileURL(path)], (row, cells) => each(row, cells, fileName), RECEIVED_ON);
  }
}
