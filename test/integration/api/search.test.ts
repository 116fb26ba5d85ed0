import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from './running-system.ts';

/** So many names of one query are compared. */
const COMPARED = 300;

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(() => system?.stop());

const search = (text: string) => system.ask('analyst', 'POST', '/api/v1/questions/search', { text });

test('hidden names that are nearer push no visible name out of a search', async () => {
  const found = () => search('Wilhelmsens');
  await system.load('analyst', { text: 'id,name\nW1,Wilhelmzenn\n' }, { source: 'near', profile: 'persons' });
  const before = await found();

  // One letter less far from what is asked for than the visible name, more than an index compares.
  const nearer = Array.from('Wilhelmsens').flatMap((_, at) =>
    Array.from(
      'bcfgjkpq',
      (letter, n) => `H${at}-${n},${'Wilhelmsens'.slice(0, at)}${letter}${'Wilhelmsens'.slice(at + 1)}`,
    ),
  );
  const table = `id,name\n${nearer.join('\n')}\n`;
  await system.load('supervisor', { text: table }, { source: 'veiled', profile: 'persons', options: { level: 3 } });

  expect(before.body).toMatchObject({ results: [{ entity: { caption: 'Wilhelmzenn' } }] });
  expect((await found()).body).toMatchObject({ results: Object(before.body)['results'] });
});

test('a name that is written as it is asked for is found among many that resemble it', async () => {
  const letters = Array.from('abcdefghijklmnopqrstu');
  const alike = letters.flatMap((one) => letters.map((other) => `${one}${other},Lindqvistso${one}${other}`));
  const table = ['id,name', ...alike, 'X,Maximilian Bartholomew Lindqvistson'];
  await system.load('analyst', { text: `${table.join('\n')}\n` }, { source: 'alike', profile: 'persons' });

  const { body } = await search('Lindqvistson');

  expect(body).toMatchObject({ warnings: [{ code: 'manyCandidates' }] });
  expect(Object(body)['results']).toContainEqual(
    expect.objectContaining({
      entity: expect.objectContaining({ caption: 'Maximilian Bartholomew Lindqvistson' }),
    }),
  );
});

test('a name with one typing error is the first among many with two', async () => {
  const letters = Array.from('abcdfghijklmnopqrtu');
  const far = letters.flatMap((one) => letters.map((other) => `${one}${other},Hallgrims${one}${other}n`));
  const table = ['id,name', ...far, 'X,Maximilian Bartholomew Hallgrimsen'];
  await system.load('analyst', { text: `${table.join('\n')}\n` }, { source: 'far', profile: 'persons' });

  const { body } = await search('Hallgrimssen');

  expect(body).toMatchObject({ warnings: [{ code: 'manyCandidates' }] });
  expect(Object(body)['results'][0]).toMatchObject({
    entity: { caption: 'Maximilian Bartholomew Hallgrimsen' },
    matched: [{ how: 'typing' }],
  });
});

test('of too many, the kind or the source that is asked for is found whole', async () => {
  const letters = Array.from('abcdefghijklmnopqrst');
  const alike = letters.flatMap((one) => letters.map((other) => `${one}${other},Brightwater${one}${other}`));
  const persons = `id,name\n${alike.join('\n')}\n`;
  await system.load('analyst', { text: persons }, { source: 'crowd', profile: 'persons' });
  await system.load('analyst', { text: 'id,name\nF,Brightwaterzz\n' }, { source: 'firms', profile: 'companies' });
  const found = async (more: object) => {
    const { body } = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Brightwater', ...more });
    return body;
  };
  const firm = { results: [{ entity: { caption: 'Brightwaterzz' } }], warnings: [] };

  expect(await found({})).toMatchObject({ warnings: [{ code: 'manyCandidates' }] });
  expect(await found({ kinds: ['Organisation'] })).toMatchObject(firm);
  expect(await found({ scope: { sources: ['firms'] } })).toMatchObject(firm);
  expect(await found({ kinds: ['Vessel'] })).toMatchObject({ results: [], warnings: [] });
});

test('a name that is not told takes nobody’s place in a search and makes nothing too many', async () => {
  const load = (profile: string, text: string) => system.load('analyst', { text }, { source: 'guarded', profile });
  const letters = Array.from('abcdefghijklmnopqr');
  const alike = letters.flatMap((one) => letters.map((other) => `${one}${other},Thornwood${one}${other}`));
  await load('persons', `id,name\n${alike.slice(0, COMPARED - 1).join('\n')}\nV,Quenby Oakley\n`);
  await load('two-mode', 'source,target,role\nV,Raid 7,victim\n');
  const before = await search('Thornwood');

  await load('persons', 'id,name,aliases\nV,Quenby Oakley,Thornwood\n');
  await load('two-mode', 'source,target,role\nV,Rescue of Thornwood,victim\n');
  const after = await search('Thornwood');

  expect(before).toMatchObject({ status: 200, body: { warnings: [], truncated: { reason: 'limit 20' } } });
  for (const part of ['results', 'warnings', 'truncated'])
    expect(Object(after.body)[part]).toStrictEqual(Object(before.body)[part]);
});
