import type { Likely } from '../../support/fuzz/values-of.ts';
import type { RunningSystem } from './running-system.ts';

const keptByAdministrators = [
  'POST /api/v1/accounts',
  'PATCH /api/v1/accounts/{id}',
  'POST /api/v1/accounts/{id}/reset',
  'DELETE /api/v1/accounts/{id}/sessions',
  'POST /api/v1/agencies',
  'PATCH /api/v1/agencies/{code}',
  'PUT /api/v1/agencies/{code}/members/{agency}',
  'DELETE /api/v1/agencies/{code}/members/{agency}',
  'GET /api/v1/upkeep/{operationId}',
];

/** Accounts, agencies and memberships that requests may change: none of them is one that sends requests. */
export async function likelyIdentities(system: RunningSystem): Promise<Likely> {
  for (const account of ['admin', 'analyst', 'supervisor', 'dpo', 'reader'])
    await system.ask(account, 'POST', '/api/v1/sessions/current/step-up', {});
  const rights = { roles: ['analyst'], level: 1, victimRight: false };
  const made = await system.ask('admin', 'POST', '/api/v1/accounts', { account: 'bystander', ...rights });
  const account = String(Object(Object(made.body)['account'])['id']);
  await system.ask('admin', 'POST', '/api/v1/agencies', { code: 'JOINT', name: 'Joint', agencyType: 'TASK_FORCE' });
  const member = { compartment: 'NCB/ONE', account: 'analyst-b', kind: 'member', reason: 'made for the test' };
  const inside = await system.ask('supervisor', 'POST', '/api/v1/compartment-members', member);
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  const statement = { measure: 'tracking', case: 'one', statement: 'made for the test of requests', until: endsAt };
  const stated = await system.ask('analyst', 'POST', '/api/v1/necessity-statements', statement);
  return {
    ...Object.fromEntries(keptByAdministrators.map((name) => [`${name} sender`, ['admin']])),
    'POST /api/v1/compartment-members sender': ['supervisor'],
    'DELETE /api/v1/compartment-members/{id} sender': ['supervisor'],
    'PUT /api/v1/agencies/{code} sender': ['service'],
    'GET /api/v1/accounts/{id}/changes sender': ['supervisor'],
    '/api/v1/accounts/{id} id': [account],
    '/api/v1/accounts/{id}/changes id': [account],
    '/api/v1/accounts/{id}/reset id': [account],
    '/api/v1/accounts/{id}/sessions id': [account],
    'POST /api/v1/accounts body': ['one', 'two', 'three'].map((name) => ({ account: `made-${name}`, ...rights })),
    'PATCH /api/v1/accounts/{id} body': [{ level: 2 }, { name: 'By Stander' }],
    'POST /api/v1/agencies body': ['ONE', 'TWO'].map((code) => ({ code, name: code, agencyType: 'POLICE' })),
    'PATCH /api/v1/agencies/{code} body': [{ name: 'Renamed' }],
    'PUT /api/v1/agencies/{code} body': [{ name: 'Put', agencyType: 'CUSTOMS' }],
    'PUT /api/v1/agencies/{code}/members/{agency} body': [{ from: '2026-01-01' }],
    'POST /api/v1/compartment-members body': [member],
    '/api/v1/compartment-members/{id} id': [String(Object(inside.body)['id'])],
    'POST /api/v1/necessity-statements body': [statement],
    'POST /api/v1/necessity-statements/{id}/{verdict} sender': ['supervisor'],
    '/api/v1/necessity-statements/{id}/{verdict} id': [String(Object(stated.body)['id'])],
    '/api/v1/necessity-statements/{id}/{verdict} verdict': ['approve', 'refuse'],
    'GET /api/v1/check-notices sender': ['supervisor'],
    'GET /api/v1/seals sender': ['supervisor'],
    'POST /api/v1/questions/aggregates sender': ['reader'],
    'POST /api/v1/own-account/tokens body': [{ name: 'script', endsAt }],
    '/api/v1/agencies/{code} code': ['NCB', 'NCB', 'POLICE'],
    '/api/v1/agencies/{code}/members/{agency} code': ['JOINT'],
    agency: ['POLICE', 'CUSTOMS'],
    code: ['NCB'],
  };
}
