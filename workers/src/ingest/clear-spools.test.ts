import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearSpools } from './clear-spools.ts';

const DAY_MS = 86_400_000;

test('uploads that never became whole go after two days with their names, other files after thirty', async () => {
  const data = await mkdtemp(join(tmpdir(), 'corridor-clear-'));
  const arriving = join(data, 'files', 'arriving');
  await mkdir(arriving, { recursive: true });
  const put = async (path: string, days: number) => {
    await writeFile(path, 'x');
    const at = new Date(Date.now() - days * DAY_MS);
    await utimes(path, at, at);
  };
  await put(join(arriving, 'old'), 3);
  await put(join(arriving, 'old.name'), 3);
  await put(join(arriving, 'new.name'), 1);
  await put(join(data, 'files', 'kept'), 29);
  await put(join(data, 'files', 'gone'), 31);
  const read = { run: async () => [], integer: (value: number) => value, point: (value: object) => value };

  const { files } = await clearSpools({ data, store: { read } });

  expect(files).toBe(3);
  expect(await readdir(arriving)).toStrictEqual(['new.name']);
  expect((await readdir(join(data, 'files'))).sort()).toStrictEqual(['arriving', 'kept']);
  await rm(data, { recursive: true });
});
