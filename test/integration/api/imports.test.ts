import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSchema } from '@corridor/graph-schema/contracts';
import { importForm, startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const persons = 'id,name,aliases\nA,Amara Villanueva,The Ferryman|Юсуф Тарасов\nB,Bruno Kestrel,\n';

test('a file is imported, counted and found', async () => {
  const done = await system.load('analyst', { text: persons }, { source: 'list', profile: 'persons' });
  const { body } = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'yusuf tarasov' });

  expect(done).toMatchObject({ state: 'done', read: 2, quarantined: 0, rejected: 0, records: 2 });
  expect(done.accepted + done.flagged).toBe(2);
  expect(body).toMatchObject({
    results: [
      { entity: { kind: 'Person', caption: 'Amara Villanueva' }, matched: [{ field: 'alias', how: 'otherScript' }] },
    ],
  });
});

test('the same request again is the same import, and another under its key a conflict', async () => {
  const fields = { source: 'again', profile: 'persons' };
  const key = { 'idempotency-key': 'once-1' };

  const first = await system.ask('analyst', 'POST', '/api/v1/imports', importForm('a.csv', persons, fields), key);
  const second = await system.ask('analyst', 'POST', '/api/v1/imports', importForm('a.csv', persons, fields), key);
  const other = await system.ask(
    'analyst',
    'POST',
    '/api/v1/imports',
    importForm('a.csv', `${persons}C,Cleo,\n`, fields),
    key,
  );

  expect(importSchema.parse(second.body).importId).toBe(importSchema.parse(first.body).importId);
  expect(other).toMatchObject({ status: 409, body: { code: 'conflict' } });
});

test('records come as JSON under the profile of a table', async () => {
  const records = [{ id: 'J1', name: 'Ottoline Ferreira' }];
  const { status, body } = await system.ask('analyst', 'POST', '/api/v1/records', {
    source: 'list',
    profile: 'persons',
    records,
  });
  const done = await system.settled('analyst', importSchema.parse(body).importId);

  expect(status).toBe(202);
  expect(done).toMatchObject({ state: 'done', read: 1, records: 1 });
  expect((await system.lookup('analyst', 'list', 'J1')).caption).toBe('Ottoline Ferreira');
});

test('an upload goes on where it broke off', async () => {
  const bytes = new TextEncoder().encode('id,name\nU1,Ulla Bergstrom\n');
  const { body } = await system.ask('analyst', 'POST', '/api/v1/uploads', { fileName: 'u.csv', bytes: bytes.length });
  const path = `/api/v1/uploads/${String(Object(body)['uploadId'])}`;
  const part = (from: number, to: number) =>
    system.ask('analyst', 'PATCH', path, bytes.slice(from, to), {
      'upload-offset': String(from),
      'content-type': 'application/octet-stream',
    });

  await part(0, 10);
  const wrong = await part(5, 20);
  const stand = await system.ask('analyst', 'GET', path);
  await part(10, bytes.length);
  const foreign = await system.ask('analyst-b', 'GET', path);
  const form = new FormData();
  form.set('source', 'uploads');
  form.set('profile', 'persons');
  form.set('uploads', JSON.stringify([String(Object(body)['uploadId'])]));
  const key = { 'idempotency-key': 'upload-1' };
  const started = await system.ask('analyst', 'POST', '/api/v1/imports', form, key);
  const again = await system.ask('analyst', 'POST', '/api/v1/imports', form, key);
  const more = await part(0, 10);

  expect([again.status, Object(again.body)['importId']]).toStrictEqual([202, Object(started.body)['importId']]);
  expect(more).toMatchObject({ status: 409, body: { code: 'conflict' } });
  expect(wrong).toMatchObject({ status: 409 });
  expect(stand.body).toMatchObject({ offset: 10, bytes: bytes.length });
  expect(foreign.status).toBe(404);
  expect(await system.settled('analyst', importSchema.parse(started.body).importId)).toMatchObject({
    state: 'done',
    read: 1,
  });
});

test('a row that waits is corrected or dismissed, and the counts move', async () => {
  const table =
    'id,date,country,substance,quantity,unit\nS1,2024-02-31,Spain,Cocaine,5,kg\nS2,2024-02-30,Spain,Cocaine,7,kg\nS3,2024-02-01,Spain,Cocaine,7,kg\n';
  const done = await system.load('analyst', { text: table }, { source: 'police', profile: 'seizures' });
  const path = `/api/v1/imports/${done.importId}`;
  const { body } = await system.ask('analyst', 'GET', `${path}/quarantine`);
  const items: { position: string; cells: Record<string, unknown> }[] = Object(body)['items'];
  const [first] = items;

  expect(done).toMatchObject({ read: 3, quarantined: 2 });
  const unknown = await system.ask(
    'analyst',
    'PATCH',
    `${path}/quarantine/${encodeURIComponent(first?.position ?? '')}`,
    {
      cells: { nonsense: 'x' },
    },
  );
  const corrected = await system.ask(
    'analyst',
    'PATCH',
    `${path}/quarantine/${encodeURIComponent(first?.position ?? '')}`,
    {
      cells: { date: '2024-02-29' },
    },
  );
  const dismissed = await system.ask('analyst', 'DELETE', `${path}/quarantine/2`, {
    reason: 'a test',
  });
  const hidden = await system.ask('analyst-b', 'GET', `${path}/quarantine`);
  await expect
    .poll(async () => (await system.ask('analyst', 'GET', path)).body, { timeout: 10_000 })
    .toMatchObject({ read: 3, quarantined: 0, rejected: 1 });

  expect([unknown.status, corrected.status, dismissed.status, hidden.status]).toStrictEqual([400, 202, 200, 404]);
});

test('an import that is taken back leaves nothing to be seen', async () => {
  const done = await system.load(
    'analyst',
    { text: 'id,name\nX,Xaver Immergrun\n' },
    { source: 'mistake', profile: 'persons' },
  );
  const seen = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Xaver Immergrun' });
  await system.ask('analyst', 'DELETE', `/api/v1/imports/${done.importId}`);
  const back = await system.settled('analyst', done.importId);
  const gone = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Xaver Immergrun' });

  expect(Object(seen.body)['results']).toHaveLength(1);
  expect(back.state).toBe('retracted');
  expect(Object(gone.body)['results']).toStrictEqual([]);
});

test('a profile that does not fit is refused with the places and lines of its faults', async () => {
  const answer = await system.ask('analyst', 'PUT', '/api/v1/profiles/mine', {
    name: 'mine',
    title: 'Mine',
    parts: [{}],
  });

  expect(answer).toMatchObject({
    status: 400,
    body: { code: 'badInput', errors: expect.arrayContaining([expect.objectContaining({ path: 'parts.0.format' })]) },
  });
});

test.for([
  { name: 'no file', form: () => fieldsOnly({ source: 's', profile: 'persons' }), status: 400 },
  {
    name: 'a profile that is not there',
    form: () => importForm('a.csv', 'x', { source: 's', profile: 'nope' }),
    status: 400,
  },
  {
    name: 'a level that is not there',
    form: () => importForm('a.csv', 'x', { source: 's', profile: 'persons', options: { level: 9 } }),
    status: 400,
  },
  {
    name: 'a release of one person from level 2',
    form: () =>
      importForm('a.csv', 'x', { source: 's', profile: 'persons', options: { level: 2, releaseTo: ['POLICE'] } }),
    status: 400,
  },
  {
    name: 'its owner kept out',
    form: () => importForm('a.csv', 'x', { source: 's', profile: 'persons', options: { deny: ['NCB'] } }),
    status: 400,
  },
  {
    name: 'somebody kept out who is not there',
    form: () => importForm('a.csv', 'x', { source: 's', profile: 'persons', options: { deny: ['POLICF'] } }),
    status: 400,
  },
  {
    name: 'a permission to use it in court',
    form: () => importForm('a.csv', 'x', { source: 's', profile: 'persons', options: { releaseTo: ['COURT'] } }),
    status: 400,
  },
  { name: 'a field too many', form: () => fieldsOnly({ source: 's', profile: 'persons', more: 'x' }), status: 400 },
])('an import with $name is refused', async ({ form, status }) => {
  expect(await system.ask('analyst', 'POST', '/api/v1/imports', form())).toMatchObject({ status });
});

function fieldsOnly(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('whom an import keeps out sees nothing of it, though it is released to all', async () => {
  const { marking } = await system.load(
    'analyst',
    { text: 'id,name\nK1,Kasimir Holt\n' },
    { source: 'kept', profile: 'persons', options: { releaseTo: ['ALL'], deny: ['POLICE'] } },
  );
  const statusFor = async (account: string) =>
    (await system.ask(account, 'GET', '/api/v1/lookup?source=NCB/kept&key=K1')).status;

  expect(marking).toMatchObject({ releasableTo: ['ALL'], denied: ['POLICE'] });
  expect([await statusFor('analyst'), await statusFor('analyst-b'), await statusFor('analyst-c')]).toStrictEqual([
    200, 404, 200,
  ]);
});

test('what an import does not say is as its source has it, for whoever may read that', async () => {
  const marked = async (account: string, key: string, options?: object) => {
    const fields = { source: 'veiled feed', profile: 'persons', ...(options ? { options } : {}) };
    return (await system.load(account, { text: `id,name\n${key},Vera Holt\n` }, fields)).marking;
  };
  const veiled = { level: 3, handling: 'H3', deny: ['POLICE'], caveats: 'Ask us first.' };
  await marked('supervisor', 'V1', { ...veiled, compartment: 'purpose:investigation' });

  expect(await marked('supervisor', 'V2')).toMatchObject({
    level: 3,
    handling: ['H3'],
    denied: ['POLICE'],
    closed: true,
  });
  expect(await marked('supervisor', 'V3', { level: 1, deny: [], compartment: null })).toMatchObject({
    level: 1,
    handling: ['H3'],
    denied: [],
    closed: false,
  });
  expect(await marked('analyst', 'V4')).toMatchObject({ level: 1, handling: ['H0'], denied: [], closed: false });
});

test('what agencies feed under one name of an owner stays apart, and tells neither what the other has', async () => {
  const feed = async (account: string, source: string, name: string, options: object) => {
    const { importId } = await system.load(
      account,
      { text: `id,name\nF1,${name}\n` },
      { source, profile: 'persons', options },
    );
    const { body } = await system.ask(account, 'GET', `/api/v1/lookup?source=${source}&key=F1`);
    const entity = String(Object(body)['entity']['id']);
    const { body: records } = await system.ask(account, 'GET', `/api/v1/entities/${entity}/records`);
    return { importId, records: Object(records)['records'], caption: String(Object(body)['entity']['caption']) };
  };
  const own = await feed('analyst', 'shared-name', 'Odalys Werft', {});
  const fed = await feed('analyst-b', 'NCB/shared-name', 'Perpetua Lindgren', { releaseTo: ['ALL'] });
  const found = async (account: string, text: string, source: string) => {
    const params = { text, scope: { sources: [source] } };
    const { body } = await system.ask(account, 'POST', '/api/v1/questions/search', params);
    return Object(body)['results'].length;
  };

  // The first version of its own, though the owner has a record under that reference.
  expect(fed).toMatchObject({ caption: 'Perpetua Lindgren', records: [{ version: '1' }] });
  expect(own.records).toHaveLength(1);
  expect(await found('analyst', 'Odalys Werft', 'shared-name')).toBe(1);
  expect(await found('analyst', 'Perpetua Lindgren', 'shared-name')).toBe(1);
  expect(await found('analyst-b', 'Perpetua Lindgren', 'NCB/shared-name')).toBe(1);
  expect(await found('analyst-b', 'Odalys Werft', 'NCB/shared-name')).toBe(0);
});
