import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { linkCommand } from './link.ts';

test('a link is asked for with the secret of the data folder, and printed as a whole address', async () => {
  const data = await mkdtemp(join(tmpdir(), 'corridor-link-'));
  await writeFile(join(data, 'service.secret'), 'the-secret-of-the-folder\n');
  vi.stubEnv('CORRIDOR_DATA', data);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(data, { recursive: true });
  });
  await using api = await startFakeApi({
    'POST /api/v1/sign-in-links': [{ status: 201, body: { path: '/sign-in?link=L', expiresAt: 'later' } }],
  });
  const terminal = fakeTerminal();

  await linkCommand.run(['--as', 'admin', '--url', api.url], terminal);

  expect(terminal.said).toStrictEqual([`${api.url}/sign-in?link=L`]);
  expect(JSON.parse(api.received[0]?.body ?? '')).toStrictEqual({ account: 'admin' });
});
