import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AgencyView } from '@corridor/graph-schema/contracts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { createAgencyCommand } from './agency-create.ts';
import { listAgenciesCommand } from './agency-list.ts';
import { joinAgencyCommand, leaveAgencyCommand } from './agency-members.ts';

const harbour: AgencyView = {
  code: 'HARBOUR',
  name: 'Harbour Watch',
  agencyType: 'CUSTOMS',
  country: 'NLD',
  languages: [],
  offices: [],
};
const taskForce: AgencyView = {
  code: 'TF_NORTH',
  name: 'Task Force North',
  agencyType: 'TASK_FORCE',
  languages: [],
  offices: [],
  lead: 'NCB',
  members: [{ agency: 'HARBOUR', from: '2026-12-01', to: '2027-01-01' }],
};
const setup = { path: '/set-password#code=C', code: 'C', expiresAt: '2026-12-01T00:00:00.000Z' };
const answers = {
  'POST /api/v1/tokens': [{ status: 201, body: { token: 'a-token', expiresAt: 'later' } }],
  'POST /api/v1/sessions/current/step-up': [{ body: { until: 'later' } }],
  'GET /api/v1/agencies': [{ body: { agencies: [harbour, taskForce] } }],
  'POST /api/v1/agencies': [{ status: 201, body: { agency: harbour, setup } }],
  'PUT /api/v1/agencies/TF_NORTH/members/HARBOUR': [{ body: taskForce }],
  'DELETE /api/v1/agencies/TF_NORTH/members/HARBOUR': [{ body: taskForce }],
};
const ofTaskForce = 'TF_NORTH: Task Force North, TASK_FORCE, led by NCB; members HARBOUR from 2026-12-01 to 2027-01-01';

beforeEach(() => vi.stubEnv('CORRIDOR_PASSWORD', 'the password of the administrator'));
afterEach(() => void vi.unstubAllEnvs());

test('an agency is added with its first administrator, whose address is printed', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();
  const words = [
    'harbour',
    '--name',
    'Harbour Watch',
    '--type',
    'CUSTOMS',
    '--country',
    'NLD',
    '--administrator',
    'ada',
  ];

  await createAgencyCommand.run([...words, '--url', api.url], terminal);

  expect(terminal.said).toStrictEqual([
    'HARBOUR: Harbour Watch, CUSTOMS, NLD',
    `Hand over this address; it sets the password once, until ${setup.expiresAt}: ${api.url}${setup.path}`,
  ]);
  expect(JSON.parse(api.received[2]?.body ?? '')).toStrictEqual({
    code: 'HARBOUR',
    name: 'Harbour Watch',
    agencyType: 'CUSTOMS',
    country: 'NLD',
    administrator: 'ada',
  });
});

test('agencies and task forces are listed, a line each', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await listAgenciesCommand.run(['--url', api.url], terminal);

  expect(terminal.said).toStrictEqual([`HARBOUR: Harbour Watch, CUSTOMS, NLD\n${ofTaskForce}`]);
});

test('an agency joins a task force for some days, and leaves it', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await joinAgencyCommand.run(
    ['TF_NORTH', 'HARBOUR', '--from', '2026-12-01', '--to', '2027-01-01', '--url', api.url],
    terminal,
  );
  expect(JSON.parse(api.received[2]?.body ?? '')).toStrictEqual({ from: '2026-12-01', to: '2027-01-01' });

  await leaveAgencyCommand.run(['TF_NORTH', 'HARBOUR', '--url', api.url], terminal);
  expect(terminal.said).toStrictEqual([ofTaskForce, ofTaskForce]);
});

test.for([
  { command: createAgencyCommand, words: ['HARBOUR', '--name', 'Harbour Watch', '--type', 'NONSENSE'] },
  { command: createAgencyCommand, words: ['ALL', '--name', 'Everybody', '--type', 'CUSTOMS'] },
  { command: createAgencyCommand, words: ['--name', 'Nobody', '--type', 'CUSTOMS'] },
  { command: joinAgencyCommand, words: ['TF_NORTH'] },
  { command: joinAgencyCommand, words: ['TF_NORTH', 'HARBOUR', '--from', 'soon'] },
])('what does not fit is a fault of usage, before anybody is asked: $words', async ({ command, words }) => {
  await expect(command.run([...words, '--url', 'http://127.0.0.1:9'], fakeTerminal())).rejects.toMatchObject({
    kind: 'usage',
  });
});
