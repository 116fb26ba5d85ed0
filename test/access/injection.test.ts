import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '@corridor/api/testing';
import { startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { isLong } from '../support/env.ts';
import { operationsOf } from '../support/fuzz/api-operations.ts';
import {
  attack,
  attackedPlaces,
  attackStream,
  faultOf,
  hasReceived,
  isRead,
  pairsOf,
  placesOfStream,
  placesOfWaysIn,
} from './attacks/attack.ts';
import { fingerprint } from './attacks/fingerprint.ts';
import { textsInTurn } from './attacks/texts-in-turn.ts';
import { cypherPayloads, formulaTexts, prototypeNames, unicodeTexts, wanderingNames } from './attacks/payloads.ts';

/** What the system itself logged as failed. */
const errors: string[] = [];
const isError = (line: string) => line.includes('"level":50');
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({
    isPatient: true,
    alarmRules: [],
    logTo: { write: (line) => void (isError(line) && errors.push(line)) },
  });
  const others = Array.from({ length: 30 }, (_, index) => `P${index},Person Number${index}`);
  await system.load(
    'analyst',
    { text: `id,name\nQ,Zebulon Quillfeather\n${others.join('\n')}\n` },
    { source: 'list', profile: 'persons' },
  );
  const records = [...new Set(cypherPayloads.filter((text) => isKey(text)).slice(0, 60))].map((id, index) => ({
    id,
    name: `Plain ${index}`,
  }));
  const { body } = await system.ask('analyst', 'POST', '/api/v1/records', {
    source: 'keys',
    profile: 'nodes',
    records,
  });
  await system.settled('analyst', String(Object(body)['importId']));
  await system.catchUp();
}, 600_000);
afterAll(() => system?.stop());

/** Texts that a cell keeps as they are: no space at an end, nothing invisible. */
const isKey = (text: string) => text.trim() === text && !/[\p{Cc}\p{Cf}]/u.test(text) && text.length <= 200;

test(
  `reading with ${cypherPayloads.length} texts against Cypher changes nothing and breaks nothing`,
  { timeout: 3_000_000 },
  async () => {
    const places = attackedPlaces.filter(isRead);
    const before = await fingerprint(system.store);
    const faults: string[] = [];

    const pairs = pairsOf(places, cypherPayloads);
    for (const [place, text] of pairs) faults.push(...faultOf(place, text, await attack(system, place, text)));

    console.log(`${pairs.length} requests at ${places.length} places`);
    expect(cypherPayloads.length).toBeGreaterThanOrEqual(500);
    expect(faults).toStrictEqual([]);
    expect(await fingerprint(system.store)).toStrictEqual(before);
  },
);

test(
  'writing with them makes no label, no account and no index, and breaks nothing',
  { timeout: 3_000_000 },
  async () => {
    const places = attackedPlaces.filter((place) => !isRead(place) && !place.path.includes('/upkeep'));
    const texts = isLong() ? cypherPayloads.filter((_, index) => index % 7 === 0) : cypherPayloads;
    const [labels, , accounts, , indexes, constraints] = Object.values(Object(await fingerprint(system.store)));
    const faults: string[] = [];

    const pairs = pairsOf(places, texts);
    for (const [place, text] of pairs) faults.push(...faultOf(place, text, await attack(system, place, text)));

    console.log(`${pairs.length} requests at ${places.length} places`);
    const [labelsAfter, , ...after] = Object.values(Object(await fingerprint(system.store)));
    const known = new Set([
      ...namesIn(labels),
      'Op',
      'Outbox',
      'Import',
      'ImportChunk',
      'Source',
      'PolicyToken',
      'ImportProfile',
      'QuarantineItem',
      'Record',
      'Person',
      'Decision',
    ]);
    expect(faults).toStrictEqual([]);
    expect(namesIn(labelsAfter).filter((name) => !known.has(name))).toStrictEqual([]);
    expect([after[0], after[2], after[3]]).toStrictEqual([accounts, indexes, constraints]);
  },
);

const namesIn = (rows: unknown): string[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row) => Object(row)['labels'] as string[]);

test('a key is looked up literally: it finds what is called so, and nothing else', { timeout: 600_000 }, async () => {
  const called = new Set(cypherPayloads.filter((text) => isKey(text)).slice(0, 60));
  const wrong: string[] = [];

  for (const key of cypherPayloads.filter((text) => isKey(text)).slice(0, isLong() ? undefined : 120)) {
    const query = new URLSearchParams({ source: 'keys', key });
    const { status, body } = await system.ask('analyst', 'GET', `/api/v1/lookup?${query.toString()}`);
    if (status !== (called.has(key) ? 200 : 404)) wrong.push(`${key}: ${status} ${JSON.stringify(body)}`);
  }

  expect(wrong).toStrictEqual([]);
});

test('a search finds at most what its words say, whatever stands between them', { timeout: 600_000 }, async () => {
  const wrong: string[] = [];
  let found = 0;

  for (const text of cypherPayloads
    .filter((one) => one.length <= 400)
    .filter((_, index) => isLong() || index % 6 === 0)) {
    const { status, body } = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text, limit: 200 });
    const captions = (Object(body)['results'] as { entity: { caption: string }; matched: { how: string }[] }[]).filter(
      ({ entity }) => entity.caption.startsWith('Person Number') || entity.caption === 'Zebulon Quillfeather',
    );
    found += captions.length;
    const strangers = captions.filter(
      ({ entity }) => entity.caption !== 'Zebulon Quillfeather' || !/quillfeather/i.test(text),
    );
    if (status !== 200 || strangers.length > 0)
      wrong.push(`${text}: ${status} ${JSON.stringify(strangers).slice(0, 300)}`);
  }

  expect(wrong).toStrictEqual([]);
  expect(found).toBeGreaterThan(0);
});

/** The other corpora; of each some text goes to each place. */
const otherCorpora = [
  unicodeTexts.filter((text) => text.length < 5_000),
  wanderingNames,
  formulaTexts,
  prototypeNames,
] as const;

test(
  'what looks like something else, leads elsewhere, is computed or reaches a prototype breaks nothing',
  {
    timeout: 900_000,
  },
  async () => {
    const faults: string[] = [];
    const places = attackedPlaces.filter(({ path }) => !path.includes('/upkeep'));

    // In the small size each place receives one text of these corpora, each in its turn; in the full one each of all.
    for (const [place, text] of pairsOf(places, textsInTurn(otherCorpora)))
      faults.push(...faultOf(place, text, await attack(system, place, text)));
    for (const text of unicodeTexts) {
      const { status, text: said } = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text });
      if (status !== 200 && status !== 400) faults.push(`${text.slice(0, 40)}: ${status} ${said}`);
    }

    expect(faults).toStrictEqual([]);
    expect(Object.keys(Object.prototype)).toStrictEqual([]);
  },
);

test(
  'the ways in, what is kept of accounts and the stream take no order from what they are sent',
  {
    timeout: 600_000,
  },
  async () => {
    const users = 'MATCH (u:User) RETURN properties(u) AS properties ORDER BY u.id';
    const before = await system.store.read.run(users);
    const texts = textsInTurn([cypherPayloads, ...otherCorpora]);
    const faults: string[] = [];
    const statuses = new Map<number, number>();

    for (const [at, place] of placesOfWaysIn.entries()) {
      const text = texts[at % texts.length] ?? '';
      const sender = /\/(?:accounts(?:\/\{|$)|own-account)/.test(place.path) ? 'admin' : undefined;
      const answer = await attack(system, place, text, sender);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      faults.push(...faultOf(place, text, answer));
    }
    for (const [at, place] of placesOfStream.entries())
      if ((await attackStream(system, place, cypherPayloads[at * 31] ?? '')) >= 500) faults.push(place.place);

    console.log(`${placesOfWaysIn.length} places, by status ${JSON.stringify(Object.fromEntries(statuses))}`);
    expect(faults).toStrictEqual([]);
    expect(await system.store.read.run(users)).toStrictEqual(before);
  },
);

test('every route that takes a text has received one at each of its places', () => {
  const ownSession = /^DELETE \/api\/v1\/sessions(?:\/current)?$/;
  const missed = operationsOf(openApiDocument())
    .filter(({ name }) => !ownSession.test(name) && !name.includes('/upkeep'))
    .flatMap(({ name, parameters, content }) => {
      const inBody = content?.type === 'application/json' ? Object.entries(content.schema.properties ?? {}) : [];
      const texts = inBody.filter(
        ([, member]) => Object(member)['type'] === 'string' && !Object.hasOwn(Object(member), 'const'),
      );
      const inAddress = [...name.matchAll(/\{(\w+)\}/g)].map(([, one]) => `path.${one}`);
      const named = parameters.filter((one) => one.in !== 'path').map((one) => `${one.in}.${one.name}`);
      return [...inAddress, ...named, ...texts.map(([member]) => `body.${member}`)]
        .filter((place) => !hasReceived(name, place))
        .map((place) => `${name} ${place}`);
    });

  expect(missed).toStrictEqual([]);
});

test('none of it was an error of the system', () => {
  expect(errors).toStrictEqual([]);
});
