import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Necessity } from '@corridor/graph-schema/contracts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { approveNecessityCommand, listNecessitiesCommand, stateNecessityCommand } from './necessity.ts';

const id = 'a'.repeat(32);
const stated: Necessity = {
  id,
  measure: 'tracking',
  case: 'C-1',
  statement: 'no milder way to learn where he goes',
  account: 'analyst',
  agency: 'NCB',
  at: '2026-11-30T10:00:00.000Z',
  until: '2026-12-30T10:00:00.000Z',
  state: 'waiting',
  isValid: false,
};
const answers = {
  'POST /api/v1/tokens': [{ status: 201, body: { token: 'a-token', expiresAt: 'later' } }],
  'POST /api/v1/sessions/current/step-up': [{ body: { until: 'later' } }],
  'GET /api/v1/necessity-statements': [{ body: { statements: [{ ...stated, state: 'approved' }] } }],
  'POST /api/v1/necessity-statements': [{ status: 201, body: stated }],
  [`POST /api/v1/necessity-statements/${id}/approve`]: [{ body: { ...stated, state: 'approved', isValid: true } }],
};

beforeEach(() => vi.stubEnv('CORRIDOR_PASSWORD', 'a password'));
afterEach(() => void vi.unstubAllEnvs());

test('a statement is made for a case and a time', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();
  const words = ['tracking', stated.statement, '--case', 'C-1', '--until', stated.until, '--url', api.url];

  await stateNecessityCommand.run(words, terminal);

  expect(terminal.said).toStrictEqual([`${id} tracking in C-1 by analyst: waiting, until ${stated.until}`]);
  expect(JSON.parse(api.received[1]?.body ?? '')).toStrictEqual({
    measure: 'tracking',
    statement: stated.statement,
    case: 'C-1',
    until: stated.until,
  });
});

test('a statement is approved by somebody who has proved who they are, with a reason', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await approveNecessityCommand.run([id, 'in proportion', '--url', api.url], terminal);

  expect(terminal.said).toStrictEqual([`${id} tracking in C-1 by analyst: approved, until ${stated.until}`]);
  expect(api.received.map(({ call }) => call)).toContain('POST /api/v1/sessions/current/step-up');
});

test('an approval that is over is called expired', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await listNecessitiesCommand.run(['--url', api.url], terminal);

  expect(terminal.said[0]).toContain('expired');
});

test.for([['wiretaps why'], ['tracking why more']])('words that do not fit are refused: %s', async ([words = '']) => {
  await expect(stateNecessityCommand.run(words.split(' '), fakeTerminal())).rejects.toMatchObject({ kind: 'usage' });
});
