import * as z from 'zod';
import type { Ids } from '../ids/index.ts';

/** The handling conditions of a claim: seven dimensions, hashed into one id. */
export const policyTokenSchema = z.strictObject({
  /** Code of the agency whose information it is. */
  originator: z.string().min(1),
  /** 0 public, 1 official use, 2 restricted, 3 confidential. */
  level: z.int().min(0).max(3),
  handling: z.enum(['H0', 'H1', 'H2', 'H3']),
  /** Agencies that may see it beside the originator, sorted; `ALL` is every agency. */
  releasableTo: z.array(z.string()),
  denied: z.array(z.string()),
  victim: z.boolean(),
  compartment: z.string().optional(),
});
export type PolicyToken = z.infer<typeof policyTokenSchema>;

/** The token's canonical text: the seven dimensions in order, lists sorted and without repeats. */
export function canonicalToken(token: PolicyToken): string {
  const sorted = (codes: readonly string[]) => [...new Set(codes)].sort();
  return JSON.stringify([
    token.originator,
    token.level,
    token.handling,
    sorted(token.releasableTo),
    sorted(token.denied),
    token.victim,
    token.compartment ?? null,
  ]);
}

/** The token's id under the system's key. */
export function tokenId(token: PolicyToken, ids: Ids): string {
  return ids.token(canonicalToken(token));
}
