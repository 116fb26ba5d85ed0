import type { Request } from 'express';
import { authorise } from '../access/authorise.ts';
import { readerOf } from '../access/reader-of.ts';
import type { Session } from '../access/session.ts';
import type { Context } from '../context.ts';
import { createSight, type Sight } from '../questions/sight.ts';
import { AppError } from './app-error.ts';

/** What the reader of a request may see, for those who may read case data; 503 while the graph is still being read at the start. */
export function sightOf(context: Context, request: Request): Sight {
  const session = readerOf(request);
  authorise(session, 'read');
  return sightFor(context, session);
}

/** What a session may see, whatever it may do with it; 503 while the graph is still being read at the start. */
export function sightFor(context: Context, session: Session): Sight {
  if (!context.resident.isReady()) {
    throw new AppError(
      'starting',
      `The graph is being read: ${Math.floor(context.resident.progress() * 100)} %. Try again in a moment.`,
    );
  }
  return createSight(session, context);
}
