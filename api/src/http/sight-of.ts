import type { Request } from 'express';
import { readerOf } from '../access/reader-of.ts';
import type { Context } from '../context.ts';
import { createSight, type Sight } from '../questions/sight.ts';
import { AppError } from './app-error.ts';

/** What the reader of a request may see; 503 while the graph is still being read at the start. */
export function sightOf(context: Context, request: Request): Sight {
  const session = readerOf(request);
  if (!context.resident.isReady()) {
    throw new AppError(
      'starting',
      `The graph is being read: ${Math.floor(context.resident.progress() * 100)} %. Try again in a moment.`,
    );
  }
  if (session.roles.length > 0 && session.roles.every((role) => role === 'admin')) {
    throw new AppError(
      'notAllowed',
      'An administrator manages accounts and sees no case data. Sign in with another account.',
    );
  }
  return createSight(session, context);
}
