import { createHash } from 'node:crypto';
import { createIds } from '@corridor/graph-schema/ids';
import {
  auditPageSchema,
  exportPackageSchema,
  problemSchema,
  type ExportPackage,
} from '@corridor/graph-schema/contracts';
import { builtInProfiles } from '@corridor/seed/profiles';
import { createDigest } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../access/make-account.ts';
import { testAnswerFiles } from './answer-files.ts';
import { startSystem, type Answer, type RunningSystem } from './running-system.ts';

const KEY = new Uint8Array(32).fill(7);
const released = { releaseTo: ['POLICE', 'CUSTOMS'] };
const CONDITIONS = 'Tell nobody outside of the task force; ask before any measure.';
const head = 'id,name,birth_date,caveats\n';
/** The rows of each import, by the handling code they stand under. */
const rows = {
  H0: 'A,Amara Villanueva,,\nB,Bruno Kestrel,,\nM,Zephyrine Okafor,2012,\nG,=SUM(1+1) Orlov,,\n',
  H1: 'D,Dario Marchetti,,\n',
  H2: 'E,Elin Colding,,\n',
  H3: `F,Farid Dunmore,,${CONDITIONS}\n`,
} as const;

let system: RunningSystem;
let of: Readonly<Record<string, string>>;
beforeAll(async () => {
  system = await startSystem({ key: KEY });
  const rights = { agency: 'NCB', level: 2, victimRight: true, roles: ['analyst'] };
  await makeAccount(system.store, createIds(createDigest(KEY)), 'guardian', rights);
  for (const [handling, text] of Object.entries(rows))
    await system.load(
      'analyst',
      { text: head + text },
      { source: 'list', profile: withCaveats(), options: { ...released, handling } },
    );
  await system.load(
    'analyst',
    { text: 'source,target\nA,B\nA,D\n' },
    { source: 'list', profile: 'edges', options: released },
  );
  const ids = ['A', 'B', 'D', 'E', 'F', 'G', 'M'].map(
    async (key) => [key, (await system.lookup('guardian', 'list', key)).id] as const,
  );
  of = Object.fromEntries(await Promise.all(ids));
}, 120_000);
afterAll(() => system?.stop());

/** The profile of persons, with a column of conditions. */
function withCaveats(): string {
  const profile = Object(JSON.parse(builtInProfiles.find(({ name }) => name === 'persons')?.text ?? '{}'));
  const [part, ...others] = profile.parts;
  return JSON.stringify({ ...profile, parts: [{ ...part, policy: { caveats: 'caveats' } }, ...others] });
}

const plain = { format: 'json', use: 'analysis', justification: 'for the inquiry' };
const exported = (account: string, keys: string, more: object = {}, headers: Record<string, string> = {}) => {
  const entities = keys.split('').map((key) => of[key]);
  return system.ask(account, 'POST', '/api/v1/exports', { ...plain, entities, ...more }, headers);
};
const packageIn = ({ status, body, text }: Answer): ExportPackage => {
  if (status !== 200) throw new Error(text);
  return exportPackageSchema.parse(body);
};
const stopped = ({ status, body }: Answer) => ({ status, records: problemSchema.parse(body).stopped ?? [] });
/** The record whose row it is; others speak of it as well. */
const recordOf = async (key: string): Promise<string> => {
  const { body } = await system.ask('analyst', 'GET', `/api/v1/entities/${of[key]}/records`);
  const records: { id: string; kind: string }[] = Object(body).records;
  return records.find(({ kind }) => kind === 'nominal')?.id ?? '';
};
/** The bytes are UTF-8 with a mark that reading as text takes away. */
const hashOf = ({ text, headers }: Answer) => {
  const mark = headers.get('content-type')?.startsWith('text/csv') ? '\uFEFF' : '';
  return createHash('sha256')
    .update(mark + text)
    .digest('hex');
};
async function entriesSince(from: string) {
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', {
    reason: 'a check',
    kinds: ['export'],
    from,
  });
  return auditPageSchema.parse(body).entries;
}

testAnswerFiles({
  ask: (account, path, body) => system.ask(account, 'POST', path, body),
  of: () => of,
  hashOf,
  recordOf,
  entriesSince,
});

test('a file for analysis holds what its reader sees, each part and the whole under its marking', async () => {
  const file = packageIn(await exported('analyst', 'ADE', {}, { 'corridor-case': 'C-1' }));

  expect(file.entities.map(({ caption, marking }) => [caption, marking.handling])).toStrictEqual([
    ['Amara Villanueva', ['H0']],
    // The record of who knows whom speaks of him as well.
    ['Dario Marchetti', ['H0', 'H1']],
    ['Elin Colding', ['H2']],
  ]);
  expect(file.claims.filter(({ type }) => type !== 'DESCRIBES')).toMatchObject([
    { type: 'ASSOCIATE_OF', from: of['A'], to: of['D'], marking: { handling: ['H0'] } },
  ]);
  expect(file.claims.filter(({ from, marking }) => from === of['D'] && marking.handling.includes('H1'))).toMatchObject([
    { type: 'DESCRIBES', properties: { names: ['Dario Marchetti'] } },
  ]);
  expect(file.records.map(({ id }) => id).sort()).toStrictEqual(
    [...new Set(file.claims.map(({ record }) => record))].sort(),
  );
  expect(file.marking).toMatchObject({
    level: 1,
    handling: ['H0', 'H1', 'H2'],
    releasableTo: ['CUSTOMS', 'NCB', 'POLICE'],
    originators: ['NCB'],
  });
  expect(file.watermark).toMatchObject({ account: 'analyst', agency: 'NCB', purpose: 'investigation', case: 'C-1' });
});

test('the same in CSV begins with its marking and its watermark, and no cell is a formula', async () => {
  const { status, text, headers } = await exported('analyst', 'ADG', { format: 'csv' });
  const lines = text.split('\r\n');

  expect([status, headers.get('content-type')]).toStrictEqual([200, 'text/csv; charset=utf-8']);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename=corridor-[0-9-]+[0-9a-f]{8}\.csv$/);
  expect(lines[1]).toMatch(/^"marking",.*"H0 H1","CUSTOMS NCB POLICE","","NCB","false","false"$/);
  expect(lines.slice(2, 8).map((line) => line.split(',')[2])).toStrictEqual(
    ['export', 'account', 'agency', 'at', 'purpose', 'use'].map((name) => `"${name}"`),
  );
  expect(lines.filter((line) => line.startsWith('"entity"') && line.includes(' H1"'))).toHaveLength(1);
  expect(text).toMatch(/,"'=SUM\(1\+1\) Orlov",/i);
});

test('each file is in the audit log with its hash, its use and its recipient, and without a name', async () => {
  const since = new Date().toISOString();
  const first = await exported('analyst', 'AB');
  const second = await exported('analyst', 'AB', { format: 'csv', use: 'dissemination', recipient: 'POLICE' });
  const [later, earlier] = await entriesSince(since);

  for (const file of [first, second]) expect(file.headers.get('corridor-file-sha256')).toBe(hashOf(file));
  expect(earlier).toMatchObject({
    decision: 'allowed',
    rule: 'export',
    handling: 'H0',
    persons: 2,
    file: {
      sha256: hashOf(first),
      export: packageIn(first).watermark.export,
      format: 'json',
      use: 'analysis',
      grants: [],
    },
  });
  expect(later).toMatchObject({
    rule: 'exportForRecipient',
    file: { sha256: hashOf(second), format: 'csv', use: 'dissemination', recipient: 'POLICE' },
  });
  expect(JSON.stringify([later, earlier])).not.toMatch(/Amara|Kestrel/);
});

test('what stands under H1 enters no court package without the permission of its owner, and does with it', async () => {
  const record = await recordOf('D');
  const court = { use: 'court' };
  const byAnalyst = await exported('analyst', 'A', court);
  const unproven = await exported('supervisor', 'A', court);
  await system.ask('supervisor', 'POST', '/api/v1/sessions/current/step-up', {});
  const open = await exported('supervisor', 'A', court);
  const before = await exported('supervisor', 'AD', court);
  const permitted = await system.ask('supervisor', 'POST', `/api/v1/records/${record}/sharing`, {
    recipient: 'COURT',
    basis: 'asked by the prosecutor',
  });
  const since = new Date().toISOString();
  const after = await exported('supervisor', 'AD', court);
  const [entry] = await entriesSince(since);

  expect([byAnalyst.status, unproven, open.status]).toMatchObject([403, { body: { code: 'stepUpNeeded' } }, 200]);
  expect(stopped(before)).toMatchObject({
    status: 403,
    records: [{ record, source: 'list', says: expect.stringMatching(/H1/) }],
  });
  expect(packageIn(after).marking.handling).toStrictEqual(['H0', 'H1']);
  expect(entry?.file).toMatchObject({ use: 'court', grants: [Object(permitted.body).dissemination.id] });
});

test('what stands under H2 is passed on by its owner alone, and anything only to whom it is released', async () => {
  const to = (recipient: string) => ({ use: 'dissemination', recipient });

  expect(stopped(await exported('analyst-b', 'AE', to('CUSTOMS')))).toMatchObject({
    status: 403,
    records: [{ record: await recordOf('E'), source: 'NCB/list', says: expect.stringMatching(/H2/) }],
  });
  expect((await exported('analyst-b', 'A', to('CUSTOMS'))).status).toBe(200);
  expect((await exported('analyst', 'AE', to('CUSTOMS'))).status).toBe(200);
  expect(stopped(await exported('analyst', 'A', to('NAVY')))).toMatchObject({
    status: 403,
    records: expect.arrayContaining([
      { record: await recordOf('A'), source: 'list', says: expect.stringMatching(/not released/) },
    ]),
  });
  expect((await exported('analyst', 'A', to('COURT'))).status).toBe(400);
  expect((await exported('analyst', 'A', { use: 'dissemination' })).status).toBe(400);
});

test('the conditions of H3 are shown and asked about, and go along', async () => {
  const record = await recordOf('F');
  const asked = await exported('analyst', 'AF');
  const done = await exported('analyst', 'AF', { acceptCaveats: [record] });

  expect(asked).toMatchObject({
    status: 409,
    body: { code: 'caveatUnread', caveats: [{ record, source: 'list', text: CONDITIONS }] },
  });
  expect(packageIn(done).records.find(({ id }) => id === record)?.caveats).toBe(CONDITIONS);
});

test('a minor is a pseudonym, and in a file for others the one that they know', async () => {
  const nameless = await exported('analyst', 'AM', { format: 'csv' });
  const own = packageIn(await exported('guardian', 'AM'));
  const given = await exported('guardian', 'AM', { use: 'dissemination', recipient: 'POLICE' });
  const theirs = Object((await system.ask('analyst-b', 'GET', `/api/v1/entities/${of['M']}`)).body);
  const protectedOne = packageIn(given).entities.find(({ caption }) => caption.startsWith('Protected person'));

  const passedOn = await exported('analyst', 'AM', { use: 'dissemination', recipient: 'POLICE' });

  expect([nameless.status, passedOn.status]).toStrictEqual([200, 403]);
  expect(nameless.text).not.toMatch(/Zephyrine|2012/);
  expect(own.entities.map(({ caption }) => caption)).toContain('Zephyrine Okafor');
  expect(given.text).not.toMatch(/Zephyrine|2012/);
  expect(protectedOne).toMatchObject({ id: theirs.id, caption: theirs.caption, names: [], keys: [], properties: [] });
});

test('who is not seen is as absent as who is not there, and hidden records change no byte but the watermark', async () => {
  const all = async () => [await exported('analyst-b', 'AB'), await exported('analyst-b', 'AB', { format: 'csv' })];
  const before = await all();
  const hidden = { level: 3, handling: 'H1' };
  await system.load(
    'supervisor',
    { text: 'id,name\nX,Xenia Unseen\n' },
    { source: 'list', profile: 'persons', options: hidden },
  );
  await system.load(
    'supervisor',
    { text: 'source,target\nB,A\nB,X\n' },
    { source: 'list', profile: 'edges', options: hidden },
  );
  const unseen = (await system.lookup('supervisor', 'list', 'X')).id;
  const after = await all();

  expect(after.map(withoutWatermark)).toStrictEqual(before.map(withoutWatermark));
  expect(packageIn(await exported('supervisor', 'AB')).marking).toMatchObject({ level: 3, handling: ['H0', 'H1'] });
  expect(withoutRequest(await exported('analyst-b', 'AX', { entities: [of['A'], unseen] }))).toStrictEqual(
    withoutRequest(await exported('analyst-b', 'A', { entities: [of['A'], 'f'.repeat(32)] })),
  );
});

function withoutWatermark({ body, text }: Answer): unknown {
  if (typeof body === 'string') return text.split('\r\n').filter((line) => !line.startsWith('"watermark"'));
  const { watermark: _watermark, ...rest } = Object(body);
  return rest;
}

function withoutRequest({ status, body }: Answer): unknown {
  const { requestId: _request, ...rest } = Object(body);
  return { status, ...rest };
}
