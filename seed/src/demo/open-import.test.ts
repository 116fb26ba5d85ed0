import { expect, test } from 'vitest';
import { startFakeApi } from '../cli/testing/fake-api.ts';
import { openDemonstration } from './open-import.ts';

const token = { token: 't', expiresAt: '2030-01-01T00:00:00Z' };
const busy = { status: 503, body: { code: 'busy' }, headers: { 'Retry-After': '0.01' } };

test('an API that is busy is asked again', async () => {
  await using api = await startFakeApi({ 'POST /api/v1/tokens': [busy, { body: token }] });

  await openDemonstration(api.url, 'secret');

  expect(api.received).toHaveLength(2);
});

test('what the API refuses is said at once', async () => {
  await using api = await startFakeApi({ 'POST /api/v1/tokens': [{ status: 403, body: { code: 'forbidden' } }] });

  await expect(openDemonstration(api.url, 'secret')).rejects.toThrow('status 403');
  expect(api.received).toHaveLength(1);
});
