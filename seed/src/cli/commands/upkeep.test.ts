import { expect, test } from 'vitest';
import { runCommandLine } from '../run-command-line.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { verifyCommand } from './verify.ts';

const result = (equal: boolean, violations: number) => ({
  equal,
  storedHash: 'aa',
  foldedHash: equal ? 'aa' : 'bb',
  invariants: [{ name: 'every claim has a record', violations }],
});

test.for([
  { equal: true, violations: 0, status: 0 },
  { equal: false, violations: 0, status: 1 },
  { equal: true, violations: 3, status: 1 },
])(
  'verify ends with $status when equal is $equal and $violations rows break an invariant',
  async ({ equal, violations, status }) => {
    const waiting = { operationId: 'o1', name: 'verify', state: 'waiting' };
    await using api = await startFakeApi({
      'POST /api/v1/upkeep/verify': [{ status: 202, body: waiting }],
      'GET /api/v1/upkeep/o1': [{ body: { ...waiting, state: 'done', result: result(equal, violations) } }],
    });
    const terminal = fakeTerminal();

    expect(
      await runCommandLine([verifyCommand], ['verify', '--json', '--url', api.url, '--token', 't'], terminal),
    ).toBe(status);
    expect(JSON.parse(terminal.said[0] ?? '')).toStrictEqual(result(equal, violations));
  },
);
