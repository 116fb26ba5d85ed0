import type { Answer, RunningSystem } from './running-system.ts';

export const PASSWORD = 'a long enough password';

/** A clock that goes on by itself and can be set forward. */
export function aClock() {
  let ahead = 0;
  return { now: () => Date.now() + ahead, forward: (ms: number) => void (ahead += ms) };
}

/** A browser: it keeps its cookies, and sends requests as our own page does. */
export function aBrowser(system: RunningSystem) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async ask(method: string, path: string, body?: unknown): Promise<Answer> {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await system.ask(undefined, method, `/api/v1${path}`, body, {
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
      });
      keepCookies(cookies, answer.headers);
      return answer;
    },
  };
}
export type Browser = ReturnType<typeof aBrowser>;

/** Keeps what an answer sets. */
export function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    const isOver = attributes.some((one) => one.startsWith('Expires=') && Date.parse(one.slice(8)) < Date.now());
    if (isOver) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** The demonstration's administrator, who has just signed in and proved who they are. */
export async function anAdministrator(system: RunningSystem) {
  const secret = { authorization: `Bearer ${system.secret}` };
  const opened = await system.ask(undefined, 'POST', '/api/v1/tokens', { account: 'admin' }, secret);
  const own = { authorization: `Bearer ${Object(opened.body).token}` };
  const ask = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    system.ask(undefined, method, `/api/v1${path}`, body, { ...own, ...more });
  await ask('POST', '/sessions/current/step-up', {});
  return ask;
}

/** Makes an account of the demonstration's agency and sets its password. */
export async function aPerson(system: RunningSystem, account: string, rights: object = {}): Promise<string> {
  const admin = await anAdministrator(system);
  const made = await admin('POST', '/accounts', {
    account,
    roles: ['analyst'],
    level: 2,
    victimRight: false,
    ...rights,
  });
  if (made.status !== 201) throw new Error(made.text);
  const { account: view, setup } = Object(made.body);
  const set = await aBrowser(system).ask('POST', '/accounts/set-password', { code: setup.code, password: PASSWORD });
  if (set.status !== 200) throw new Error(set.text);
  return String(view.id);
}

/** A browser in which somebody is signed in with the password that `aPerson` sets. */
export async function signedIn(system: RunningSystem, account: string): Promise<Browser> {
  const browser = aBrowser(system);
  const answer = await browser.ask('POST', '/sessions', { account, password: PASSWORD });
  if (answer.status !== 201) throw new Error(answer.text);
  return browser;
}
