import { identityRows } from './identity-rows.ts';
import { readers, roleNames } from './roles.ts';

/** What is expected at a route: who passes, for which purposes, and what who passes is answered. */
export interface RouteRow {
  readonly roles: readonly string[];
  /** Absent: whatever purpose the role serves. */
  readonly purposes?: readonly string[];
  /** Status for who passes; the request is about nothing that is there. */
  readonly passes: readonly number[];
}

const importers = ['analyst', 'planner', 'supervisor'];
const logReaders = ['supervisor', 'data_protection_officer'];
const everybody = roleNames;
const row = (roles: readonly string[], ...passes: readonly number[]): RouteRow => ({ roles, passes });
const question = (purposes: readonly string[], ...passes: readonly number[]): RouteRow => ({
  roles: readers,
  purposes,
  passes,
});
/** Ways in are for nobody in particular; asked often they are closed for a while. */
const signIn = (status: number): RouteRow => row(everybody, status, 429);
const common = ['investigation', 'planning', 'reporting'];
const wide = [...common, 'screening', 'safeguarding', 'judicial'];

/** One row for each address and method; what has none here must not be there. Outside a row's roles and purposes it is 403. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  ...identityRows,
  'POST /api/v1/imports': row(importers, 415),
  'GET /api/v1/imports': row(importers, 200),
  'GET /api/v1/imports/{id}': row(importers, 404),
  'DELETE /api/v1/imports/{id}': row(importers, 404),
  'POST /api/v1/imports/{id}/cancel': row(importers, 404),
  'POST /api/v1/imports/{id}/resume': row(importers, 404),
  'GET /api/v1/imports/{id}/quarantine': row(importers, 404),
  'PATCH /api/v1/imports/{id}/quarantine/{position}': row(importers, 404),
  'DELETE /api/v1/imports/{id}/quarantine/{position}': row(importers, 404),
  'POST /api/v1/uploads': row(importers, 400),
  'GET /api/v1/uploads/{id}': row(importers, 404),
  'PATCH /api/v1/uploads/{id}': row(importers, 404),
  'POST /api/v1/records': row(importers, 400),
  'GET /api/v1/profiles': row(everybody, 200),
  'GET /api/v1/profiles/{name}': row(everybody, 404),
  'PUT /api/v1/profiles/{name}': row([...importers, 'admin'], 400),
  'POST /api/v1/sessions': signIn(400),
  'POST /api/v1/sessions/link': signIn(400),
  'GET /api/v1/sessions/current': row(everybody, 200),
  'POST /api/v1/sign-in-links': signIn(403),
  'POST /api/v1/tokens': signIn(400),
  'POST /api/v1/accounts/first': signIn(403),
  'GET /api/v1/status': row(everybody, 200),
  'GET /api/v1/records/{id}': row(readers, 404),
  'GET /api/v1/sources': row(readers, 200),
  'GET /api/v1/lookup': row(readers, 400),
  'GET /api/v1/entities/{id}': row(readers, 404),
  'GET /api/v1/entities/{id}/records': row(readers, 404),
  'POST /api/v1/decisions': row(['analyst', 'supervisor'], 400),
  'GET /api/v1/decisions/{id}': row(readers, 404),
  'DELETE /api/v1/decisions/{id}': row(['analyst', 'supervisor'], 404),
  'POST /api/v1/upkeep/{name}': row(['admin'], 404),
  'GET /api/v1/computations/{name}': row(everybody, 200),
  'GET /api/v1/upkeep/{operationId}': row(['admin'], 404),
  'GET /api/v1/records/{id}/sharing': row(readers, 404),
  'POST /api/v1/records/{id}/sharing/preview': row(readers, 404),
  'POST /api/v1/records/{id}/sharing': row(readers, 404),
  'DELETE /api/v1/records/{id}/sharing/{dissemination}': row(readers, 404),
  'POST /api/v1/records/{id}/level': row(readers, 404),
  'POST /api/v1/exports': row(readers, 404),
  'POST /api/v1/questions/{name}/export': row(readers, 404),
  // What victims have told is never used to control borders.
  'GET /api/v1/safeguarding-alerts': {
    roles: logReaders,
    purposes: [...common, 'safeguarding', 'administration'],
    passes: [200],
  },
  'POST /api/v1/checks': { roles: [...readers, 'border_officer'], purposes: ['screening'], passes: [200] },
  'GET /api/v1/check-notices': row(logReaders, 200),
  'GET /api/v1/necessity-statements': row(readers, 200),
  'POST /api/v1/necessity-statements': row(importers, 400),
  'POST /api/v1/necessity-statements/{id}/{verdict}': row(readers, 404),
  'GET /api/v1/seals': row(logReaders, 200),
  'POST /api/v1/entities/{id}/seal': row(['supervisor'], 404),
  'DELETE /api/v1/entities/{id}/seal': row(['supervisor'], 404),
  'GET /api/v1/sharing-proposals': row(readers, 200),
  'POST /api/v1/sharing-proposals/{id}/{verdict}': row(readers, 404),
  'GET /api/v1/correction-notices': row(readers, 200),
  'POST /api/v1/audit/entries': row(logReaders, 200),
  'POST /api/v1/audit/use': row(logReaders, 200),
  'POST /api/v1/audit/verify': row([...logReaders, 'admin'], 200),
  'GET /api/v1/audit/status': row([...logReaders, 'admin'], 200),
  'GET /api/v1/audit/watches': row(logReaders, 200),
  'PUT /api/v1/audit/watches/{id}': row(['data_protection_officer'], 200),
  'DELETE /api/v1/audit/watches/{id}': row(['data_protection_officer'], 204),
  'GET /health/live': row(everybody, 200),
  'GET /health/ready': row(everybody, 200),
  'GET /metrics': row(['admin'], 200),
  'POST /api/v1/questions/search': question(wide, 200),
  'POST /api/v1/questions/profile': question(wide, 404),
  'POST /api/v1/questions/neighbours': question([...common, 'safeguarding'], 404),
  'POST /api/v1/questions/paths': question(common, 404),
  'POST /api/v1/questions/trails': question(common, 404),
  'POST /api/v1/questions/conflicts': question(common, 404),
  'POST /api/v1/questions/signatures': question(common, 200),
  'POST /api/v1/questions/among': question([...common, 'safeguarding'], 200),
  'POST /api/v1/questions/flows': question(common, 200),
  'POST /api/v1/questions/aggregates': {
    roles: [...readers, 'ngo'],
    purposes: ['reporting', 'safeguarding'],
    passes: [200],
  },
  'POST /api/v1/questions/marking': question(wide, 200),
  'POST /api/v1/questions/summary': question([...common, 'administration'], 200),
  'POST /api/v1/questions/network-summary': question(common, 200),
  'POST /api/v1/questions/metrics': question(common, 200),
  'POST /api/v1/questions/communities': question(common, 200),
  'POST /api/v1/questions/key-players': question(common, 200),
  'POST /api/v1/questions/disruption': question(common, 200),
  'POST /api/v1/questions/evolution': question(common, 200),
  'POST /api/v1/questions/compare': question(common, 200),
  'POST /api/v1/questions/hierarchy': question(common, 200),
  'POST /api/v1/questions/convergence': question(common, 200),
};

/** Routes that cannot be asked for each role in turn, and the test that holds them. */
export const elsewhere: Readonly<Record<string, string>> = {
  'DELETE /api/v1/sessions/current': 'ends the session that asks: integration/api/sign-in.test.ts',
  'DELETE /api/v1/sessions': 'ends the session that asks: integration/api/sessions.test.ts',
  'GET /api/v1/events': 'does not end: access/noninterference.test.ts',
};

/** Bodies that fit, about nothing that is there; where none is given it is an empty one, which does not fit. */
export const bodies: Readonly<Record<string, object>> = {
  'POST /api/v1/questions/search': { text: 'nobody' },
  'POST /api/v1/questions/profile': { entity: 'f'.repeat(32) },
  'POST /api/v1/questions/neighbours': { entities: ['f'.repeat(32)] },
  'POST /api/v1/questions/marking': { entities: ['f'.repeat(32)] },
  'POST /api/v1/questions/among': { entities: ['f'.repeat(32), 'e'.repeat(32)] },
  'POST /api/v1/records/{id}/sharing/preview': { recipient: 'POLICE' },
  'POST /api/v1/records/{id}/sharing': { recipient: 'POLICE', basis: 'the matrix' },
  'DELETE /api/v1/records/{id}/sharing/{dissemination}': { reason: 'the matrix' },
  'POST /api/v1/records/{id}/level': { level: 2, reason: 'the matrix' },
  'POST /api/v1/exports': { entities: ['f'.repeat(32)], format: 'csv', use: 'analysis', justification: 'the matrix' },
  'POST /api/v1/questions/{name}/export': { format: 'csv', use: 'analysis', justification: 'the matrix' },
  'POST /api/v1/checks': { identifier: 'XX0000' },
  'POST /api/v1/questions/aggregates': {},
  'POST /api/v1/questions/network-summary': {},
  'POST /api/v1/questions/metrics': {},
  'POST /api/v1/questions/communities': {},
  'POST /api/v1/questions/key-players': {},
  'POST /api/v1/questions/disruption': {},
  'POST /api/v1/questions/evolution': {},
  'POST /api/v1/questions/compare': { first: {}, second: {} },
  'POST /api/v1/questions/hierarchy': {},
  'POST /api/v1/questions/convergence': {},
  'POST /api/v1/necessity-statements': {
    measure: 'tracking',
    case: 'C-1',
    statement: 'the matrix asks whether it may',
    until: '2020-01-01T00:00:00Z',
  },
  'POST /api/v1/necessity-statements/{id}/{verdict}': { reason: 'the matrix' },
  'POST /api/v1/entities/{id}/seal': { reason: 'the matrix' },
  'DELETE /api/v1/entities/{id}/seal': { reason: 'the matrix' },
  'POST /api/v1/sharing-proposals/{id}/{verdict}': { reason: 'the matrix' },
  'POST /api/v1/audit/entries': { reason: 'the matrix' },
  'POST /api/v1/audit/use': { reason: 'the matrix', from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' },
  'POST /api/v1/audit/verify': {},
  'POST /api/v1/compartment-members': {
    compartment: 'NCB/MATRIX',
    account: 'nobody',
    kind: 'member',
    reason: 'the matrix',
  },
  'PUT /api/v1/audit/watches/{id}': { entity: 'f'.repeat(32), why: 'colleague', reason: 'the matrix' },
  'POST /api/v1/questions/paths': { from: 'f'.repeat(32), to: 'e'.repeat(32) },
  'POST /api/v1/questions/trails': { from: 'f'.repeat(32) },
  'POST /api/v1/questions/conflicts': { entity: 'f'.repeat(32) },
  'POST /api/v1/questions/signatures': {},
};
