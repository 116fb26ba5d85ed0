import type { Request, Response } from 'express';

/** The cookies of one instance: browsers ignore ports, so each instance has names of its own. */
export interface CookieNames {
  /** The session. */
  readonly session: string;
  /** The mark of a device on which somebody has signed in. */
  readonly device: string;
  /** A sign-in at the company's sign-on that was begun here. */
  readonly signOn: string;
}

const DEVICE_MS = 180 * 24 * 60 * 60_000;
const SIGN_ON_MS = 10 * 60_000;
const strict = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;
// The provider sends the person back from its own site: a strict cookie would stay at home.
const lax = { ...strict, sameSite: 'lax' } as const;

/** The names of the cookies, from the instance's. */
export function cookieNamesOf(instance: string): CookieNames {
  return { session: instance, device: `${instance}-device`, signOn: `${instance}-sign-on` };
}

/** A cookie of a request. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.get('Cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return undefined;
}

export function setSessionCookie(response: Response, { session }: CookieNames, token: string): void {
  response.cookie(session, token, strict);
}
export function clearSessionCookie(response: Response, { session }: CookieNames): void {
  response.clearCookie(session, strict);
}
export function setDeviceCookie(response: Response, { device }: CookieNames, mark: string): void {
  response.cookie(device, mark, { ...strict, maxAge: DEVICE_MS });
}
export function setSignOnCookie(response: Response, { signOn }: CookieNames, code: string): void {
  response.cookie(signOn, code, { ...lax, maxAge: SIGN_ON_MS });
}
export function clearSignOnCookie(response: Response, { signOn }: CookieNames): void {
  response.clearCookie(signOn, lax);
}
