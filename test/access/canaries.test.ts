import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importForm, startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { scanRedis } from './canaries/scan-redis.ts';
import { holdJobs, type HeldJobs } from './hold-jobs.ts';
import { settle } from './two-systems.ts';

/** Values that stand nowhere but in what the day's work is about. */
const canaries = [
  'Quetzalinda',
  'Xanthippos',
  '31698765401',
  'CNRY4471',
  'canary-file',
  'Vermilionstreet',
  'canaryreason',
  'canary-secret-password',
];
const table = [
  'id,name,phone,document,address,birth_date',
  'K1,Quetzalinda Xanthippos,+31698765401,CNRY4471,7 Vermilionstreet,1980-01-02',
  'K2,Quetzalinda Other,+31698765401,,,1981-01-02',
].join('\n');
const seizures =
  'id,date,country,substance,quantity,unit,persons\nQuetzalinda-1,2025-02-31,Spain,Cocaine,5,kg,Xanthippos\n';

const log: string[] = [];
const places = new Map<string, string[]>();
let system: RunningSystem;
let jobs: HeldJobs;
beforeAll(async () => {
  system = await startSystem({ isPatient: true, logTo: { write: (line) => void log.push(line) } });
  jobs = await holdJobs(system.redisUrl);
}, 600_000);
afterAll(async () => {
  await jobs?.close();
  await system?.stop();
});

/** Looks for canaries in Redis now. */
async function scan(when: string): Promise<void> {
  places.set(`Redis ${when}`, await scanRedis(system.redisUrl));
}

test(
  'a working day leaves no personal value in Redis, jobs, logs, measurements, errors or the audit log',
  { timeout: 900_000 },
  async () => {
    await jobs.pause();
    const form = importForm('canary-file.csv', `${table}\n`, { source: 'Quetzalinda list', profile: 'persons' });
    const { body } = await system.ask('analyst', 'POST', '/api/v1/imports', form);
    await system.ask(
      'analyst',
      'POST',
      '/api/v1/imports',
      importForm('canary-file-2.csv', seizures, { source: 'Quetzalinda list', profile: 'seizures' }),
    );
    await system.ask('analyst', 'POST', '/api/v1/uploads', { fileName: 'canary-file.csv', bytes: 10 });
    await system.ask('analyst', 'POST', '/api/v1/records', {
      source: 'Quetzalinda list',
      profile: 'nodes',
      records: [{ id: 'Xanthippos', name: 'Quetzalinda' }],
    });
    await scan('while the jobs wait');
    await jobs.resume();
    await settle(system);
    await scan('when they are done');

    const imports: { importId: string; quarantined: number }[] = Object(
      (await system.ask('analyst', 'GET', '/api/v1/imports')).body,
    )['imports'];
    const waiting = imports.find(({ quarantined }) => quarantined > 0);
    await jobs.pause();
    const corrected = await system.ask('analyst', 'PATCH', `/api/v1/imports/${waiting?.importId}/quarantine/1`, {
      cells: { persons: 'Quetzalinda' },
    });
    await system.ask('analyst', 'DELETE', `/api/v1/imports/${String(Object(body)['importId'])}`, undefined, {
      'idempotency-key': 'Xanthippos',
    });
    await scan('while a corrected row waits');

    await jobs.resume();
    await settle(system);
    const found = await workOn();
    await scan('at the end');

    places.set('the log', log);
    places.set('measurements', [(await system.ask('admin', 'GET', '/metrics')).text]);
    places.set('errors', found.errors);
    places.set('the audit log', auditLines(system.data));
    expect([waiting !== undefined, corrected.status, found.answered]).toStrictEqual([true, 202, true]);
    expect(log.length).toBeGreaterThan(20);
    expect(hits()).toStrictEqual([]);
  },
);

/** Searches, looks up, decides and asks wrongly, as people do; answers what others were told of it. */
async function workOn(): Promise<{ errors: string[]; answered: boolean }> {
  await system.load(
    'analyst',
    { name: 'canary-file-3.csv', text: `${table}\n` },
    { source: 'kept', profile: 'persons' },
  );
  const search = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Quetzalinda Xanthippos' });
  const [one, other] = await Promise.all(['K1', 'K2'].map((key) => system.lookup('analyst', 'kept', key)));
  const decided = await system.ask('analyst', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [one?.id, other?.id],
    reason: 'canaryreason Quetzalinda',
    confirm: true,
  });
  await system.ask('analyst', 'POST', '/api/v1/questions/flows', { from: 'Quetzalinda' });
  const screening = { 'corridor-purpose': 'screening' };
  const known = { name: 'Quetzalinda Xanthippos', birthDate: '1980-01-02' };
  const check = await system.ask('analyst', 'POST', '/api/v1/checks', known, screening);
  const necessity = await system.ask('analyst', 'POST', '/api/v1/necessity-statements', {
    measure: 'tracking',
    case: 'C-1',
    statement: 'canaryreason: Quetzalinda goes where nobody sees her',
    until: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const file = await system.ask('analyst', 'POST', '/api/v1/exports', {
    entities: [one?.id],
    format: 'csv',
    use: 'analysis',
    justification: 'canaryreason: Quetzalinda is asked about',
  });
  const report = await system.ask('analyst', 'POST', '/api/v1/questions/search/export', {
    params: { text: 'Quetzalinda Xanthippos' },
    format: 'html',
    use: 'analysis',
    justification: 'canaryreason: Quetzalinda is reported',
  });
  await system.ask(undefined, 'POST', '/api/v1/sessions', {
    account: 'Quetzalinda',
    password: 'canary-secret-password',
  });
  await system.ask('analyst', 'POST', '/api/v1/records', { source: 'x', profile: 'nodes', records: 'Quetzalinda' });
  const strangers = await Promise.all([
    system.ask('analyst-b', 'GET', `/api/v1/entities/${one?.id}`),
    system.ask('analyst-b', 'GET', '/api/v1/lookup?source=NCB/kept&key=K1'),
    system.ask('analyst-b', 'POST', '/api/v1/decisions', {
      verdict: 'same',
      entities: [one?.id, other?.id],
      reason: 'x',
    }),
    system.ask('analyst-b', 'GET', `/api/v1/decisions/${String(Object(decided.body)['id'])}`),
    system.ask('admin', 'POST', '/api/v1/questions/search', { text: 'K1' }),
    system.ask('analyst-b', 'POST', '/api/v1/questions/profile/export', {
      params: { entity: one?.id },
      format: 'csv',
      use: 'analysis',
      justification: 'canaryreason',
    }),
  ]);
  return {
    errors: strangers.map(({ text }) => text),
    answered:
      search.text.includes('Quetzalinda') &&
      check.text.includes('true') &&
      necessity.status === 201 &&
      file.text.includes('Quetzalinda') &&
      report.text.includes('Quetzalinda') &&
      decided.status === 201 &&
      strangers.every(({ status }) => status >= 400),
  };
}

/** Lines of everything that an audit process has written. */
function auditLines(data: string): string[] {
  const folder = join(data, 'audit');
  if (!existsSync(folder)) return [];
  return globSync('**/*', { cwd: folder })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
}

/** Where which canary was found. */
function hits(): string[] {
  return [...places].flatMap(([place, texts]) =>
    texts.flatMap((text) =>
      canaries
        .filter((canary) => text.toLowerCase().includes(canary.toLowerCase()))
        .map((canary) => `${place}: ${canary} in ${text.slice(0, 160)}`),
    ),
  );
}
