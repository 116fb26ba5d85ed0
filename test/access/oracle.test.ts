import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { eachAtOnce } from '../support/each-at-once.ts';
import { isLong } from '../support/env.ts';
import { makeAccount } from './make-account.ts';
import { makeCompartmentMember, makeTaskForceMember } from './make-member.ts';
import { hopsBetween, look, neighboursOf, partsOf, waysBetween } from './oracle/brute-force.ts';
import { FAST } from './oracle/far-places.ts';
import { byName, hasClaims, heldBy, sorted } from './oracle/held-by.ts';
import { loadGraph, personId, recordId, sourceOf } from './oracle/load-graphs.ts';
import { answeredOf, wantedOf } from './oracle/money-and-marks.ts';
import { memberships } from './oracle/random-graph.ts';
import { graphs, readers, USUAL_READERS } from './oracle/samples.ts';

const PERSONS = [0, 1, 2, 3, 4, 5];

const key = new Uint8Array(32).fill(3);
const ids = createIds(createDigest(key));

let system: RunningSystem;
const accounts: string[] = [];
beforeAll(async () => {
  system = await startSystem({ key, isPatient: true, alarmRules: [] });
  for (const [graph, records] of graphs.entries()) await loadGraph(system.store, ids, graph, records);
  for (const [number, reader] of readers.entries()) {
    accounts.push(`reader-${number}`);
    const { role, purpose, circles, ...rights } = reader;
    await makeAccount(system.store, ids, `reader-${number}`, { ...rights, roles: [role], purposes: [purpose] });
    for (const { name, ...span } of circles)
      await makeCompartmentMember(system.store, ids, { ...span, compartment: name, account: `reader-${number}` });
  }
  for (const membership of memberships) await makeTaskForceMember(system.store, membership);
  await system.catchUp();
}, 900_000);
afterAll(() => system?.stop());

const everyCase = graphs.flatMap((records, graph) =>
  readers.map((reader, number) => ({ graph, number, seen: look(records, reader) })),
);
const cases = everyCase.filter(({ number }) => number < USUAL_READERS);

test(
  `the counts of ${cases.length} graphs and readers are those of what is visible`,
  { timeout: 900_000 },
  async () => {
    await eachAtOnce(cases, async ({ graph, number, seen }) => {
      const { body } = await ask(number, 'summary', { sources: [sourceOf(graph)] });
      const [found] = Object(body)['results'];

      expect([
        graph,
        number,
        found['records'],
        byName(found['byKind'], 'Person'),
        byName(found['byType'], 'ASSOCIATE_OF'),
      ]).toStrictEqual([
        graph,
        number,
        seen.records.filter((one) => hasClaims(graphs[graph], one)).length,
        seen.names.size,
        seen.links.length,
      ]);
    });
  },
);

test('neighbours and ways are those over visible claims', { timeout: 900_000 }, async () => {
  await eachAtOnce(cases, async ({ graph, number, seen }) => {
    const idOf = (person: number) => personId(ids, graph, person);
    const from = PERSONS[(graph + number) % PERSONS.length] ?? 0;
    const to = PERSONS[(graph + 2 * number + 1) % PERSONS.length] ?? 0;
    const around = await ask(number, 'neighbours', {
      entities: [idOf(from)],
      scope: { sources: [sourceOf(graph)] },
      types: ['ASSOCIATE_OF'],
    });
    const ways = await ask(number, 'paths', {
      from: idOf(from),
      to: idOf(to),
      types: ['ASSOCIATE_OF'],
      maxHops: 6,
      k: 1_000,
    });

    const found: { entity: { id: string } }[] = Object(around.body)['results'] ?? [];
    const isLinkable = seen.names.has(from) && seen.names.has(to);

    expect([graph, number, around.status, ways.status]).toStrictEqual([
      graph,
      number,
      seen.names.has(from) ? 200 : 404,
      isLinkable ? 200 : 404,
    ]);
    expect(found.map(({ entity }) => entity.id).sort()).toStrictEqual(neighboursOf(seen, from).map(idOf).sort());
    expect([graph, number, Object(ways.body)['minHops']]).toStrictEqual([
      graph,
      number,
      isLinkable ? hopsBetween(seen, from, to) : undefined,
    ]);
    const walked: { nodes: { id: string }[] }[] = Object(ways.body)['results'] ?? [];
    const wanted = isLinkable ? waysBetween(seen, from, to, 6) : [];
    expect(walked.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')).sort()).toStrictEqual(
      wanted.map((way) => way.map(idOf).join(' ')).sort(),
    );
  });
});

test('networks are measured over visible claims', { timeout: 900_000 }, async () => {
  await eachAtOnce(cases, async ({ graph, number, seen }) => {
    const params = { scope: { sources: [sourceOf(graph)] }, types: ['ASSOCIATE_OF'], project: 'Person' };
    const [measured, summarised] = await Promise.all([
      ask(number, 'metrics', { ...params, measures: ['degree'] }),
      ask(number, 'network-summary', params),
    ]);
    const found: { entity: { id: string }; values: { degree: number } }[] = Object(measured.body)['results'];
    const persons = [...seen.names.keys()];
    const degrees = persons.map((person) => neighboursOf(seen, person).length);

    expect(new Map(found.map(({ entity, values }) => [entity.id, values.degree]))).toStrictEqual(
      new Map(persons.map((person, at) => [personId(ids, graph, person), degrees[at]])),
    );
    expect([graph, number, Object(summarised.body)['results']]).toMatchObject([
      graph,
      number,
      [
        {
          nodes: persons.length,
          ties: degrees.reduce((sum, degree) => sum + degree, 0) / 2,
          components: partsOf(seen),
        },
      ],
    ]);
  });
});

test(
  'entities, records and look-ups show what visible records say, and the rest as absent',
  { timeout: 900_000 },
  async () => {
    await eachAtOnce(everyCase, async ({ graph, number, seen }) => {
      const person = PERSONS[(graph * 3 + number) % PERSONS.length] ?? 0;
      const id = personId(ids, graph, person);
      const [view, records, lookedUp, profile] = await Promise.all([
        get(number, `/entities/${id}`),
        get(number, `/entities/${id}/records`),
        get(number, `/lookup?${new URLSearchParams({ source: sourceOf(graph), key: `P${person}` }).toString()}`),
        ask(number, 'profile', { entity: id }),
      ]);
      const status = seen.names.has(person) ? 200 : 404;
      const shown: { name: string }[] = Object(view.body)['names'] ?? [];
      const listed: { id: string }[] = Object(records.body)['records'] ?? [];

      expect([view, records, lookedUp, profile].map((one) => one.status)).toStrictEqual(Array(4).fill(status));
      expect(shown.map(({ name }) => name).sort()).toStrictEqual([...(seen.names.get(person) ?? [])].sort());
      expect(listed.map((one) => one.id).sort()).toStrictEqual(
        idsOfRecords(graph, seen.recordsOf.get(person) ?? []).sort(),
      );
      expect(Object(profile.body)['results']).toStrictEqual(status === 200 ? [view.body] : undefined);

      const record = number % (graphs[graph]?.length ?? 1);
      const found = await get(number, `/records/${idsOfRecords(graph, [record])[0]}`);
      expect([graph, number, found.status]).toStrictEqual([graph, number, seen.records.includes(record) ? 200 : 404]);
    });
  },
);

test('a search finds whom a visible record calls so, and nobody else', { timeout: 900_000 }, async () => {
  const searched = everyCase.filter((_, at) => isLong() || at % 3 === 0);
  let found = 0;
  await eachAtOnce(searched, async ({ graph, number, seen }) => {
    const record = graphs[graph]?.[number % (graphs[graph]?.length ?? 1)];
    const [someone] = record?.people ?? [];
    if (!record || !someone) return;
    const { body } = await ask(number, 'search', { text: someone.name });
    const results: { entity: { id: string }; score: number }[] = Object(body)['results'];
    const exact = results.filter(({ score }) => score === 1).map(({ entity }) => entity.id);

    expect([graph, number, exact]).toStrictEqual([
      graph,
      number,
      seen.names.get(someone.person)?.has(someone.name) === true ? [personId(ids, graph, someone.person)] : [],
    ]);
    found += exact.length;
  });
  expect(found).toBeGreaterThan(searched.length / 10);
});

test('flows count visible seizures', { timeout: 900_000 }, async () => {
  await eachAtOnce(cases, async ({ graph, number, seen }) => {
    const { body } = await ask(number, 'flows', { sources: [sourceOf(graph)] });
    const results: { from: { id: string }; to: { id: string }; seizures: number }[] = Object(body)['results'];
    const country = (code: string) => ids.keyed('Country', 'ISO3166A3', code);

    expect(new Map(results.map(({ from, to, seizures }) => [`${from.id}-${to.id}`, seizures]))).toStrictEqual(
      new Map([...seen.flows].map(([pair, count]) => [pair.split('-').map(country).join('-'), count])),
    );
  });
});

test('trails, conflicts and shared marks are those of what is visible', { timeout: 900_000 }, async () => {
  const found = { trails: 0, conflicts: 0, groups: 0 };
  await eachAtOnce(cases, async ({ graph, number, seen }) => {
    const person = PERSONS.find((one) => seen.names.has(one) && (one + number) % 2 === 0) ?? 0;
    const id = personId(ids, graph, person);
    const scope = { sources: [sourceOf(graph)] };
    const answers = [
      await ask(number, 'trails', { from: id, maxGapDays: 20, scope }),
      await ask(number, 'conflicts', { entity: id, mode: 'foot', limits: { foot: FAST } }),
      await ask(number, 'signatures', { minScore: 0.6, scope }),
    ];
    const status = seen.names.has(person) ? 200 : 404;
    const wanted = wantedOf(ids, graph, seen, person);

    expect(answers.map((one) => one.status)).toStrictEqual([status, status, 200]);
    expect(answeredOf(answers.map(({ body }) => body))).toStrictEqual(wanted);
    for (const what of ['trails', 'conflicts', 'groups'] as const) found[what] += wanted[what].length;
  });
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(0);
});

test('an export holds what is visible, and nothing else', { timeout: 900_000 }, async () => {
  let held = 0;
  await eachAtOnce(everyCase, async ({ graph, number, seen }) => {
    const idOf = (person: number) => personId(ids, graph, person);
    const visible = PERSONS.filter((person) => seen.names.has(person));
    const answer = await system.ask(accounts[number], 'POST', '/api/v1/exports', {
      entities: (visible.length > 0 ? visible : PERSONS).map(idOf),
      format: 'json',
      use: 'analysis',
      justification: 'compared with the oracle',
      acceptCaveats: (graphs[graph] ?? []).map((one) => recordId(ids, graph, one)),
    });
    const idsOf = (records: Iterable<number>) => idsOfRecords(graph, records);
    const wanted = {
      names: visible.map((person) => `${idOf(person)} ${[...(seen.names.get(person) ?? [])].sort().join(' ')}`),
      links: seen.links.map(([from, to]) => `${idOf(from)} ${idOf(to)}`),
      described: visible.flatMap((person) =>
        idsOf(seen.recordsOf.get(person) ?? []).map((one) => `${idOf(person)} ${one}`),
      ),
      records: idsOf(seen.records.filter((one) => hasClaims(graphs[graph], one))),
    };

    expect([graph, number, answer.status]).toStrictEqual([graph, number, visible.length > 0 ? 200 : 404]);
    expect(heldBy(answer)).toStrictEqual(visible.length > 0 ? sorted(wanted) : undefined);
    held += wanted.links.length;
  });
  expect(held).toBeGreaterThan(cases.length / 4);
});

const ask = (number: number, question: string, params: object) =>
  system.ask(accounts[number], 'POST', `/api/v1/questions/${question}`, params);
const get = (number: number, path: string) => system.ask(accounts[number], 'GET', `/api/v1${path}`);

function idsOfRecords(graph: number, numbers: Iterable<number>): string[] {
  const records = graphs[graph] ?? [];
  return [...numbers].flatMap((number) => records.slice(number, number + 1)).map((one) => recordId(ids, graph, one));
}
