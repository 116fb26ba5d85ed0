import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const SCOPE = 'openid profile email';

/** A provider of OpenID Connect in this process; whoever comes is signed in as `person` without being asked. */
export async function startProvider() {
  const state = { person: 'analyst' };
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const client = { clientId: 'corridor', clientSecret: 'a secret between the two' };

  /** Takes up work once it is known where the client wants people sent back to. */
  const open = (redirectUri: string) => {
    const made = new Provider(issuer, {
      clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email'] },
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['one key of the test'] },
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: async () => ({ sub: `subject-${id}`, preferred_username: id, email: `${id}@example.org` }),
      }),
      loadExistingGrant: async ({ oidc }: { oidc: { session: { accountId: string } } }) => {
        const grant = new made.Grant({ clientId: client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope(SCOPE);
        await grant.save();
        return grant;
      },
    });
    const answer = made.callback();
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return answer(request, response);
      void made.interactionFinished(request, response, { login: { accountId: state.person } });
    });
  };
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { issuer, client, state, open, stop };
}
