export { canonicalToken, policyTokenSchema, tokenId } from './policy-token.ts';
export type { PolicyToken } from './policy-token.ts';
export { mayRead, visibleTokens } from './visible-tokens.ts';
export type { ReadingRights } from './visible-tokens.ts';
