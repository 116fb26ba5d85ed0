import { hash, verify } from '@node-rs/argon2';

// OWASP's least for argon2id (RFC 9106): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const absent = hash('no such account', cost);

/** The hash of a password, with its salt and its cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether a password fits a hash; takes as long where there is none. */
export async function fitsPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await absent), password).catch(() => false);
  return isRight && passwordHash !== undefined;
}
