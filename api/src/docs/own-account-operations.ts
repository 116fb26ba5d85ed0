import * as z from 'zod';
import {
  accessTokenSchema,
  madeAccessTokenSchema,
  newAccessTokenSchema,
  ownAccountSchema,
  passwordChangeSchema,
  recoveryCodesSchema,
  secondFactorCodeSchema,
  secondFactorOfferSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of one's own account. */
export const ownAccountOperations: readonly Operation[] = [
  { method: 'get', path: `${api}/own-account`, summary: 'One’s own account and rights', answer: ownAccountSchema },
  {
    method: 'put',
    path: `${api}/own-account/password`,
    summary: 'Change one’s password; ends one’s other sessions',
    body: passwordChangeSchema,
    status: 204,
  },
  {
    method: 'post',
    path: `${api}/own-account/second-factor`,
    summary: 'A secret for an authenticator; it counts once its first code was sent',
    status: 201,
    answer: secondFactorOfferSchema,
  },
  {
    method: 'put',
    path: `${api}/own-account/second-factor`,
    summary: 'Confirm the second factor by its first code; answers the recovery codes, once',
    body: secondFactorCodeSchema,
    answer: recoveryCodesSchema,
  },
  { method: 'delete', path: `${api}/own-account/second-factor`, summary: 'Take the second factor away', status: 204 },
  {
    method: 'get',
    path: `${api}/own-account/tokens`,
    summary: 'One’s own tokens for scripts',
    answer: z.object({ accessTokens: z.array(accessTokenSchema) }),
  },
  {
    method: 'post',
    path: `${api}/own-account/tokens`,
    summary: 'Make a token for a script, narrower than oneself; its text is answered this once',
    body: newAccessTokenSchema,
    status: 201,
    answer: madeAccessTokenSchema,
  },
  { method: 'delete', path: `${api}/own-account/tokens/{id}`, summary: 'Revoke a token for a script', status: 204 },
];
