import type { RouteRow } from './route-rows.ts';
import { roleNames } from './roles.ts';

const everybody = roleNames;
const keepers = ['admin'];
const accountReaders = ['admin', 'supervisor'];
const row = (roles: readonly string[], ...passes: readonly number[]): RouteRow => ({ roles, passes });

/** Ways in, accounts, agencies and one's own access. Whoever asks has proved who they are. */
export const identityRows: Readonly<Record<string, RouteRow>> = {
  'GET /api/v1/sign-in-ways': row(everybody, 200),
  'POST /api/v1/sessions/second-step': row(everybody, 400, 429),
  'GET /api/v1/sessions/single-sign-on': row(everybody, 404),
  'GET /api/v1/sessions/single-sign-on/back': row(everybody, 404),
  'GET /api/v1/sessions/demonstration': row(everybody, 200),
  // At the desk alone, never with a token: integration/api/demonstration.test.ts.
  'POST /api/v1/sessions/demonstration': row([], 201),
  'POST /api/v1/sessions/current/step-up': row(everybody, 200),
  'GET /api/v1/sessions': row(everybody, 200),
  'DELETE /api/v1/sessions/{id}': row(everybody, 404),
  'POST /api/v1/accounts/set-password': row(everybody, 400, 429),
  'GET /api/v1/accounts': row(accountReaders, 200),
  'POST /api/v1/accounts': row(keepers, 400),
  'GET /api/v1/accounts/{id}': row(accountReaders, 404),
  'GET /api/v1/accounts/{id}/changes': row(accountReaders, 404),
  'PATCH /api/v1/accounts/{id}': row(keepers, 404),
  'POST /api/v1/accounts/{id}/reset': row(keepers, 404),
  'DELETE /api/v1/accounts/{id}/sessions': row(keepers, 404),
  'GET /api/v1/agencies': row(everybody, 200),
  'POST /api/v1/agencies': row(keepers, 400),
  'GET /api/v1/agencies/{code}': row(everybody, 404),
  // For the launcher alone.
  'PUT /api/v1/agencies/{code}': row([], 200),
  'PATCH /api/v1/agencies/{code}': row(everybody, 404),
  'PUT /api/v1/agencies/{code}/members/{agency}': row(everybody, 404),
  'DELETE /api/v1/agencies/{code}/members/{agency}': row(everybody, 404),
  'GET /api/v1/compartment-members': row(['supervisor'], 200),
  'POST /api/v1/compartment-members': row(['supervisor'], 404),
  'DELETE /api/v1/compartment-members/{id}': row(['supervisor'], 404),
  'GET /api/v1/own-account': row(everybody, 200),
  'PUT /api/v1/own-account/password': row(everybody, 400),
  'POST /api/v1/own-account/second-factor': row(everybody, 201),
  'PUT /api/v1/own-account/second-factor': row(everybody, 400),
  'DELETE /api/v1/own-account/second-factor': row(everybody, 204),
  'GET /api/v1/own-account/tokens': row(everybody, 200),
  'POST /api/v1/own-account/tokens': row(everybody, 400),
  'DELETE /api/v1/own-account/tokens/{id}': row(everybody, 404),
};
