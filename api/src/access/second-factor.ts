import { randomBytes } from 'node:crypto';
import type { Digest } from '@corridor/graph-schema/ids';
import type { Store } from '../graph/driver.ts';
import type { Account } from './account.ts';
import type { Seal } from './seal.ts';
import { base32, matchTotp, otpauthUri } from './totp.ts';

const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** The second factor of accounts: time-based codes, and recovery codes that each replace the device once. */
export interface SecondFactors {
  /** A secret that counts from its first code on. */
  offer(account: Account): Promise<{ secret: string; uri: string }>;
  /** Confirms the offered secret by a code; the recovery codes, or undefined when the code is wrong. */
  confirm(account: Account, code: string, at: number): Promise<string[] | undefined>;
  /** Whether a code is the account's, and was not used before; it is used up. */
  check(account: Account, code: string, at: number): Promise<boolean>;
  remove(account: Pick<Account, 'id'>): Promise<void>;
}

// Written before it is read: of two that come with one code, the second waits and then finds it used.
const useStep = `
  MATCH (user:User {id: $id})
  SET user.secondFactorUse = $at
  WITH user WHERE coalesce(user.secondFactorStep, -1) < $step
  SET user.secondFactorStep = $step
  RETURN user.id AS id
`;
const useRecoveryCode = `
  MATCH (user:User {id: $id})
  SET user.secondFactorUse = $at
  WITH user WHERE $hash IN user.recoveryCodes
  SET user.recoveryCodes = [one IN user.recoveryCodes WHERE one <> $hash]
  RETURN user.id AS id
`;
const accept = `
  MATCH (user:User {id: $id})
  SET user.secondFactor = user.offeredSecondFactor, user.secondFactorStep = $step, user.recoveryCodes = $hashes
  REMOVE user.offeredSecondFactor
`;
const forget = `
  MATCH (user:User {id: $id})
  REMOVE user.secondFactor, user.offeredSecondFactor, user.secondFactorStep, user.secondFactorUse, user.recoveryCodes
`;

class CodeRefused extends Error {}

/** Second factors over the store; secrets are sealed, recovery codes kept as keyed hashes. */
export function createSecondFactors(store: Store, seal: Seal, digest: Digest): SecondFactors {
  const hashOf = (id: string, code: string) => digest(JSON.stringify(['recovery', id, code]));
  const change = (text: string, parameters: Record<string, unknown>) =>
    store.write(async (tools) => {
      await tools.run(text, parameters);
    });
  const use = async (text: string, parameters: Record<string, unknown>) => {
    try {
      await store.write(async (tools) => {
        // Rolled back with all that goes with it: the log must not tell of a code that was accepted.
        if ((await tools.run(text, parameters)).length === 0) throw new CodeRefused();
      });
      return true;
    } catch (error) {
      if (error instanceof CodeRefused) return false;
      throw error;
    }
  };
  const secretOf = (sealed: string, id: string) => Buffer.from(seal.open(sealed, id), 'base64url');
  const integer = (value: number) => store.read.integer(value);

  return {
    async offer({ id, account }) {
      const secret = randomBytes(SECRET_BYTES);
      const offered = seal.close(secret.toString('base64url'), id);
      await change('MATCH (user:User {id: $id}) SET user.offeredSecondFactor = $offered', { id, offered });
      return { secret: base32(secret), uri: otpauthUri(account, secret) };
    },
    async confirm({ id, offeredSecondFactor }, code, at) {
      if (offeredSecondFactor === undefined) return undefined;
      const step = matchTotp(secretOf(offeredSecondFactor, id), code, at);
      if (step === undefined) return undefined;
      const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(RECOVERY_BYTES)));
      await change(accept, { id, step: integer(step), hashes: codes.map((one) => hashOf(id, one)) });
      return codes.map(grouped);
    },
    async check({ id, secondFactor }, code, at) {
      if (secondFactor === undefined) return false;
      if (!/^\d{6}$/.test(code)) return use(useRecoveryCode, { id, at: integer(at), hash: hashOf(id, bare(code)) });
      const step = matchTotp(secretOf(secondFactor, id), code, at);
      return step !== undefined && use(useStep, { id, at: integer(at), step: integer(step) });
    },
    async remove({ id }) {
      await change(forget, { id });
    },
  };
}

/** Sixteen letters in groups of four, as a person copies them; and without what was typed between. */
function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
function bare(code: string): string {
  return code.toUpperCase().replace(/[^A-Z2-7]/g, '');
}
