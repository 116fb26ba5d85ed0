import { Router } from 'express';
import { newAccessTokenSchema, opaqueIdSchema, type AccessTokenView } from '@corridor/graph-schema/contracts';
import type { StoredAccessToken } from '../../access/access-tokens.ts';
import { authorise } from '../../access/authorise.ts';
import { servedPurposes } from '../../access/default-purpose.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';

const LONGEST_MS = 366 * 24 * 60 * 60_000;

/** Personal tokens for scripts, made by their owner and shown once. */
export function accessTokenRoutes(context: Context): Router {
  const { accessTokens, ids, now } = context;
  const router = Router();

  router.get('/own-account/tokens', async (request, response) => {
    response.json({ accessTokens: (await accessTokens.list(readerOf(request).id)).map(present) });
  });

  router.post('/own-account/tokens', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'keepOwnAccess');
    const { endsAt: end, ...asked } = parse(newAccessTokenSchema, request.body);
    const endsAt = Date.parse(end);
    if (endsAt <= now() || endsAt > now() + LONGEST_MS)
      throw new AppError('badInput', 'A token ends within a year from now.', {
        errors: [{ path: 'endsAt', message: 'after now, within a year' }],
      });
    const scope = {
      ...asked,
      endsAt,
      level: asked.level ?? session.clearance,
      victimRight: asked.victimRight ?? false,
    };
    requireNoMore(session, scope);
    let token: string | undefined;
    const { result } = await carryOut(context, operationOf(request, session, ids), async (tools, at) => {
      const made = await accessTokens.make(tools, session.id, scope, at);
      token = made.token;
      return { result: { id: made.id } };
    });
    // Its text is nowhere to be read again, so the same request cannot answer the same.
    if (token === undefined) throw new AppError('conflict', 'This token was made before. Revoke it and make another.');
    const made = (await accessTokens.list(session.id)).find(({ id }) => id === result['id']);
    if (!made) throw new AppError('notFound', 'No such token');
    response.status(201).json({ accessToken: present(made), token });
  });

  router.delete('/own-account/tokens/:id', async (request, response) => {
    const session = readerOf(request);
    const id = opaqueIdSchema.safeParse(request.params.id).data ?? '';
    await carryOut(context, operationOf(request, session, ids), async (tools, at) => {
      if (!(await accessTokens.revoke(tools, session.id, id, at))) throw new AppError('notFound', 'No such token');
      return { result: { id } };
    });
    response.status(204).end();
  });
  return router;
}

/** A token may do no more than its owner; what the owner loses later, it loses, too. */
function requireNoMore(
  session: Session,
  { level, victimRight, purposes }: Pick<StoredAccessToken, 'level' | 'victimRight' | 'purposes'>,
): void {
  const served = servedPurposes({ roles: [...session.roles], purposes: [...session.purposes] });
  const isMore =
    level > session.clearance ||
    (victimRight && !session.victimRight) ||
    purposes?.some((purpose) => !served.includes(purpose)) === true;
  if (isMore) throw new AppError('notAllowed', 'A token may not do more than its owner.');
}

function present(token: StoredAccessToken & { usedAt?: number }): AccessTokenView {
  const { id, name, createdAt, endsAt, revokedAt, usedAt, actions, purposes, level, victimRight } = token;
  return {
    id,
    name,
    createdAt: iso(createdAt),
    endsAt: iso(endsAt),
    ...(revokedAt === undefined ? {} : { revokedAt: iso(revokedAt) }),
    ...(usedAt === undefined ? {} : { usedAt: iso(usedAt) }),
    ...(actions === undefined ? {} : { actions }),
    ...(purposes === undefined ? {} : { purposes }),
    level,
    victimRight,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
