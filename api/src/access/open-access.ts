import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Digest, Ids } from '@corridor/graph-schema/ids';
import type { Context } from '../context.ts';
import type { Store } from '../graph/driver.ts';
import { createAccessTokens } from './access-tokens.ts';
import { createApprovals } from './approvals.ts';
import { createAccounts } from './accounts.ts';
import { createGuessing } from './guessing.ts';
import { createKnownDevices } from './known-devices.ts';
import { createOneTimeCodes } from './one-time-codes.ts';
import { createOpenId, type OpenIdSettings } from './open-id.ts';
import { createSeal } from './seal.ts';
import { createSecondFactors } from './second-factor.ts';
import { createSessionStore } from './session-store.ts';
import { createSignIn } from './sign-in.ts';

/** What accounts, sessions and signing in are made over. */
interface Ground {
  readonly store: Store;
  readonly redis: Redis;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly log: Logger;
  readonly now: () => number;
  readonly openId: Omit<OpenIdSettings, 'redirectUri'> | undefined;
  readonly publicUrl: string;
}
type Access = Pick<
  Context,
  | 'accounts'
  | 'sessions'
  | 'accessTokens'
  | 'approvals'
  | 'codes'
  | 'secondFactors'
  | 'guessing'
  | 'devices'
  | 'signIn'
  | 'openId'
  | 'now'
>;

/** Everything by which the API knows who asks. */
export function openAccess({ store, redis, ids, digest, log, now, openId, publicUrl }: Ground): Access {
  const accounts = createAccounts(store, ids);
  const accessTokens = createAccessTokens(store, redis, accounts);
  const codes = createOneTimeCodes(redis, now);
  const secondFactors = createSecondFactors(store, createSeal(digest), digest);
  const guessing = createGuessing(redis, now, log);
  const devices = createKnownDevices(digest);
  const redirectUri = new URL('/api/v1/sessions/single-sign-on/back', publicUrl).href;

  return {
    accounts,
    sessions: createSessionStore(redis, accounts, accessTokens, now),
    accessTokens,
    approvals: createApprovals(store, now),
    codes,
    secondFactors,
    guessing,
    devices,
    signIn: createSignIn({ accounts, secondFactors, guessing, devices, ids, now }),
    openId: openId && createOpenId({ ...openId, redirectUri }, codes),
    now,
  };
}
