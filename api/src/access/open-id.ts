import * as openId from 'openid-client';
import * as z from 'zod';
import type { OneTimeCodes } from './one-time-codes.ts';

/** The company's sign-on: a provider of OpenID Connect. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names the account. */
  readonly claim: string;
  /** Where the provider sends the person back to. */
  readonly redirectUri: string;
}

/** Signing in at the company's sign-on: code flow with PKCE, state and nonce. */
export interface OpenId {
  /** Begins: where to send the person, and the code that the browser keeps until it comes back. */
  begin(): Promise<{ url: string; code: string }>;
  /**
   * What the provider calls the person, from the address to which it sent them back; undefined when this browser began
   * no such sign-in, or began it too long ago, or has come back before, or when the provider's answer does not hold.
   */
  finish(search: string, code: string): Promise<string | undefined>;
}

const begunSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** A client of the provider. It is asked for its addresses at the first sign-in, so that we start without it. */
export function createOpenId(settings: OpenIdSettings, codes: OneTimeCodes): OpenId {
  let known: openId.Configuration | undefined;
  const discovered = async () => (known ??= await discover(settings));

  return {
    async begin() {
      const config = await discovered();
      const begun = {
        state: openId.randomState(),
        nonce: openId.randomNonce(),
        verifier: openId.randomPKCECodeVerifier(),
      };
      const url = openId.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid profile email',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await openId.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      const { code } = await codes.make('signOn', JSON.stringify(begun));
      return { url: url.href, code };
    },
    async finish(search, code) {
      // Used up before it is looked at: the same address opened again finds nothing.
      const text = await codes.use('signOn', code);
      if (text === undefined) return undefined;
      const { state, nonce, verifier } = begunSchema.parse(JSON.parse(text));
      const config = await discovered();
      const back = new URL(settings.redirectUri);
      back.search = search;
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await openId.authorizationCodeGrant(config, back, checks).catch(refused);
      const claims = tokens?.claims();
      if (!tokens || !claims) return undefined;
      const named = claims[settings.claim] ?? (await userInfo(config, tokens.access_token, claims.sub))[settings.claim];
      return typeof named === 'string' && named !== '' ? named : undefined;
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<openId.Configuration> {
  const url = new URL(issuer);
  const isOnThisMachine = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return openId.discovery(url, clientId, clientSecret, undefined, {
    // Plain http leaves the machine at no time.
    execute: isOnThisMachine ? [openId.allowInsecureRequests] : [],
  });
}

async function userInfo(
  config: openId.Configuration,
  token: string,
  subject: string,
): Promise<Record<string, unknown>> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {};
  return openId.fetchUserInfo(config, token, subject);
}

/** What the provider refused, or what does not hold, is a sign-in that failed; a provider that is away is not. */
function refused(error: unknown): undefined {
  const isAnswer =
    error instanceof openId.ClientError ||
    error instanceof openId.AuthorizationResponseError ||
    error instanceof openId.ResponseBodyError;
  if (isAnswer) return undefined;
  throw error;
}
