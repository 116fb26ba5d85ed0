import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/** Whether a request carries the service secret and comes from this machine. */
export function isService(request: Request, secret: string | undefined): boolean {
  const sent = /^Bearer (\S+)$/.exec(request.get('Authorization') ?? '')?.[1];
  if (secret === undefined || sent === undefined) return false;
  const [a, b] = [sent, secret].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b) && isLoopback(request);
}

/** Whether a request comes from this machine. */
export function isLoopback(request: Request): boolean {
  return /^(?:::1|(?:::ffff:)?127\.)/.test(request.socket.remoteAddress ?? '');
}
