import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSchema, type ImportView } from '@corridor/graph-schema/contracts';
import { profileSchema } from '@corridor/graph-schema/profiles';
import { invariantChecks } from '@corridor/graph-schema/store';
import { builtInProfiles } from '@corridor/seed/profiles';
import { workbookOf, zipOf } from '../../support/zip-of.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const table = 'id,name,Nationality,shoe_size\nA,Amara Villanueva,Spain,38\nB,Bruno Kestrel,Brazil,44\n';
/** The same table with letters that encodings write differently. */
const accented = table.replace('Villanueva', 'Núñez');
const rows = [
  { id: 'A', name: 'Amara Núñez', Nationality: 'Spain', shoe_size: '38' },
  { id: 'B', name: 'Bruno Kestrel', Nationality: 'Brazil', shoe_size: '44' },
];
const asXml = rows.map((row) =>
  Object.entries(row)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join(''),
);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

test.for<[name: string, bytes: string | Buffer]>([
  ['plain.csv', accented],
  ['bare.csv', accented.trimEnd()],
  ['reordered.csv', 'SHOE SIZE;nationality;Name;ID\r\n38;Spain;Amara Núñez;A\r\n44;Brazil;Bruno Kestrel;B\r\n'],
  ['wide.tsv', utf16(accented.replaceAll(',', '\t'))],
  ['packed.csv.gz', gzipSync(accented)],
  ['lines.ndjson', rows.map((row) => JSON.stringify(row)).join('\n')],
  ['list.json', JSON.stringify(rows, undefined, 2)],
  ['western.csv', Buffer.from(accented, 'latin1')],
  ['archive.zip', zipOf({ 'inner.csv': accented })],
  ['book.xlsx', workbookOf([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))])],
  ['document.xml', `<persons>${asXml.map((row) => `<person>${row}</person>`).join('')}</persons>`],
])('the same persons come in by %s', async ([name, bytes]) => {
  const done = await load(name, bytes, { source: name, profile: 'persons' });

  expect(done).toMatchObject({ state: 'done', read: 2, quarantined: 0, rejected: 0, records: 2, entities: 4 });
  expect(await system.lookup('analyst', name, 'A')).toMatchObject({ kind: 'Person', caption: 'Amara Núñez' });
});

test('a file that comes again under another name changes nothing, with or without a reference of its own', async () => {
  const edges = 'source,target,weight\n1,2,3\n2,3,1\n3,3,1\n';
  await load('persons.csv', table, { source: 'again', profile: 'persons' });
  await load('edges.csv', edges, { source: 'again', profile: 'edges' });
  const before = await system.graphHash();

  const persons = await load('renamed.csv', table, { source: 'again', profile: 'persons' });
  const ties = await load('renamed.csv', edges, { source: 'again', profile: 'edges' });

  expect([persons.flags['DUPLICATE_EXACT'], ties.flags['DUPLICATE_EXACT'], ties.flags['SELF_LINK']]).toStrictEqual([
    2, 3, 1,
  ]);
  expect(await system.graphHash()).toBe(before);
});

test('a corrected file replaces the rows that changed', async () => {
  await load('persons.csv', table, { source: 'corrected', profile: 'persons' });

  const done = await load('persons.csv', table.replace('Amara', 'Amira'), { source: 'corrected', profile: 'persons' });

  expect(done.flags).toMatchObject({ SUPERSEDED: 1, DUPLICATE_EXACT: 1 });
  await expect
    .poll(async () => (await system.lookup('analyst', 'corrected', 'A')).caption, { timeout: 10_000 })
    .toBe('Amira Villanueva');
});

test('an older version that comes late is history', async () => {
  await putPersons('versioned', (part) => ({ ...part, version: 'issue' }));
  const issue = (number: number, name: string) => `id,name,issue\nA,${name},${number}\n`;
  await load('2.csv', issue(2, 'Amara Villanueva'), { source: 'versioned', profile: 'versioned' });

  const done = await load('1.csv', issue(1, 'Amara Villa'), { source: 'versioned', profile: 'versioned' });

  expect(done.flags).toMatchObject({ OUT_OF_ORDER: 1 });
  expect((await system.lookup('analyst', 'versioned', 'A')).caption).toBe('Amara Villanueva');
});

test('foreign headers need another profile and no code', async () => {
  await putPersons('personas', (part) => ({
    ...part,
    columns: { id: ['Nº'], name: ['Nombre y apellidos'], nationality: ['País'], birth_date: ['Fecha de nacimiento'] },
  }));
  const text = 'Nº;Nombre y apellidos;País;Fecha de nacimiento\n1;Amara Villanueva;España;1980-02-03\n';

  const done = await load('personas.csv', text, { source: 'personas', profile: 'personas' });

  expect(done).toMatchObject({ read: 1, quarantined: 0, entities: 2 });
  expect((await system.lookup('analyst', 'personas', '1')).caption).toBe('Amara Villanueva');
});

test('what no vocabulary knows is counted and listed, and what it stands in goes in', async () => {
  const text = [
    'id,date,country,substance,quantity,unit,concealment,mode',
    'S1,2024-02-01,Spain,blue zorblax,5,kg,in a hat,sea',
    'S2,2024-02-02,Spain,Cocaine,7,kg,in a hat,by carpet',
    '',
  ].join('\n');

  const done = await load('police.csv', text, { source: 'police', profile: 'seizures' });

  expect(done).toMatchObject({ read: 2, flagged: 2, quarantined: 0 });
  expect(done.unmapped).toStrictEqual({
    substance: { 'blue zorblax': 1 },
    concealmentMethod: { 'in a hat': 2 },
    mode: { 'by carpet': 1 },
  });
});

test('a file without a mandatory column is refused, and one without an optional column is not', async () => {
  const refused = await load('a.csv', 'id,nationality\nA,Spain\n', { source: 'columns', profile: 'persons' });
  const taken = await load('b.csv', 'id,name\nA,Amara Villanueva\n', { source: 'columns', profile: 'persons' });

  expect(refused).toMatchObject({ state: 'failed', message: 'a.csv has no column name.', read: 0, records: 0 });
  expect(taken).toMatchObject({ state: 'done', read: 1, accepted: 1, flags: {} });
});

test('columns that bear the names of other kinds break no rule of the store', async () => {
  const done = await load('two.csv', 'id,mode,capacity,drugGroup,seizedEarliest\nP1,person,small,none,soon\n', {
    source: 'names',
    profile: 'nodes',
  });
  const broken: Record<string, unknown>[] = [];
  for (const { text, parameters } of invariantChecks.filter(({ type }) => type === 'DESCRIBES')) {
    const [row = {}] = await system.store.slow.run(text, parameters);
    broken.push(...Object.entries(row).flatMap(([rule, count]) => (count === 0 ? [] : [{ rule, count }])));
  }

  expect(done).toMatchObject({ state: 'done', read: 1 });
  expect(broken).toStrictEqual([]);
});

async function putPersons(name: string, change: (part: object) => object): Promise<void> {
  const persons = profileSchema.parse(JSON.parse(builtInProfiles.find((one) => one.name === 'persons')?.text ?? ''));
  const profile = { ...persons, name, parts: persons.parts.map(change) };
  const { status, text } = await system.ask('analyst', 'PUT', `/api/v1/profiles/${name}`, profile);
  if (status !== 200) throw new Error(text);
}

async function load(
  name: string,
  bytes: string | Buffer,
  { source, profile }: { source: string; profile: string },
): Promise<ImportView> {
  const form = new FormData();
  form.set('source', source);
  form.set('profile', profile);
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  const { status, body } = await system.ask('analyst', 'POST', '/api/v1/imports', form);
  if (status !== 202) throw new Error(JSON.stringify(body));
  return system.settled('analyst', importSchema.parse(body).importId);
}
