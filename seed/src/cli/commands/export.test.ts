import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { exportCommand } from './export.ts';

const entity = 'a'.repeat(32);
const record = 'b'.repeat(32);
const file = { form: 'corridor-export/1' };
const text = JSON.stringify(file);
const sha256 = createHash('sha256').update(text).digest('hex');
const token = { 'POST /api/v1/tokens': [{ status: 201, body: { token: 'a-token', expiresAt: 'later' } }] };
const answers = {
  ...token,
  'POST /api/v1/sessions/current/step-up': [{ body: { until: 'later' } }],
  'POST /api/v1/exports': [{ body: file, headers: { 'Corridor-File-SHA256': sha256 } }],
};
const words = [entity, '--why', 'for the inquiry', '--format', 'json'];
let folder: string;

beforeEach(async () => {
  vi.stubEnv('CORRIDOR_PASSWORD', 'a password');
  folder = await mkdtemp(join(tmpdir(), 'corridor-export-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('the bytes of the file go to standard output, and their hash beside them', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await exportCommand.run([...words, '--url', api.url], terminal);

  expect(terminal.written.map((bytes) => Buffer.from(bytes).toString())).toStrictEqual([text]);
  expect(terminal.noted).toStrictEqual([`${text.length} bytes, SHA-256 ${sha256}`]);
  expect(JSON.parse(api.received.at(-1)?.body ?? '')).toStrictEqual({
    entities: [entity],
    format: 'json',
    use: 'analysis',
    justification: 'for the inquiry',
  });
});

test('a file is made for its owner alone, and never over another', async () => {
  await using api = await startFakeApi(answers);
  const out = join(folder, 'file.json');
  const run = () => exportCommand.run([...words, '--out', out, '--url', api.url], fakeTerminal());

  await run();

  expect(await readFile(out, 'utf8')).toBe(text);
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  await expect(run()).rejects.toMatchObject({ kind: 'failed', message: expect.stringContaining('there already') });
});

test('one for a court is asked for by somebody who has proved who they are, another for its recipient', async () => {
  await using api = await startFakeApi(answers);

  await exportCommand.run([...words, '--use', 'court', '--url', api.url], fakeTerminal());
  await exportCommand.run(
    [...words, '--use', 'dissemination', '--to', 'POLICE', '--accept', record, '--url', api.url],
    fakeTerminal(),
  );

  expect(api.received.map(({ call }) => call)).toContain('POST /api/v1/sessions/current/step-up');
  expect(JSON.parse(api.received.at(-1)?.body ?? '')).toMatchObject({ recipient: 'POLICE', acceptCaveats: [record] });
});

test('bytes that are not those of the hash are refused', async () => {
  await using api = await startFakeApi({
    ...answers,
    'POST /api/v1/exports': [{ body: { form: 'another' }, headers: { 'Corridor-File-SHA256': sha256 } }],
  });

  await expect(exportCommand.run([...words, '--url', api.url], fakeTerminal())).rejects.toMatchObject({
    kind: 'failed',
  });
});

test('conditions that nobody has read are told with the records they belong to', async () => {
  const problem = {
    type: 'about:blank',
    status: 409,
    code: 'caveatUnread',
    title: 'Conditions',
    detail: 'Read them.',
    requestId: 'r-1',
    caveats: [{ record, source: 'list', text: 'Tell nobody.' }],
  };
  await using api = await startFakeApi({ ...token, 'POST /api/v1/exports': [{ status: 409, body: problem }] });

  await expect(exportCommand.run([...words, '--url', api.url], fakeTerminal())).rejects.toMatchObject({
    message: `Read them. (record ${record} of list: Tell nobody.) [request r-1]`,
  });
});

test.for([
  ['no entity', ['--why', 'x']],
  ['no reason', [entity]],
  ['another form', [entity, '--why', 'x', '--format', 'pdf']],
] as const)('%s is refused', async ([, wrong]) => {
  await expect(exportCommand.run(wrong, fakeTerminal())).rejects.toMatchObject({ kind: 'usage' });
});
