import type { SessionView } from '@corridor/graph-schema/contracts';
import type { Answers } from './fake-server.ts';

/** A made-up demonstration: who is signed in, first the first, and the answers by which a visitor becomes another. */
export function actingAs(first: SessionView, ...others: readonly SessionView[]) {
  const people = [first, ...others];
  let session = first;
  const answers: Answers = {
    'GET /sessions/current': () => Response.json(session),
    'GET /sessions/demonstration': () =>
      Response.json({
        accounts: people.map(({ account, agency, roles }) => ({
          account,
          agency,
          roles,
          isCurrent: account === session.account,
        })),
      }),
    'POST /sessions/demonstration': ({ body }) => {
      const asked = String(Object(body)['account']);
      session = people.find(({ account }) => account === asked) ?? { ...(others[0] ?? first), account: asked };
      return Response.json(session, { status: 201 });
    },
  };
  return { current: () => session, answers };
}
