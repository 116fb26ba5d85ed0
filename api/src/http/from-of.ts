import type { Request } from 'express';
import type { From } from '../access/sign-in.ts';
import type { Context } from '../context.ts';
import { cookieOf } from './cookies.ts';

/** From where a request comes, as the limits on guessing need it. */
export function fromOf({ cookies }: Pick<Context, 'cookies'>, request: Request): From {
  return { address: request.socket.remoteAddress ?? '', device: cookieOf(request, cookies.device) };
}
