/** The few words of Bolt 5 (PackStream) that signing in and running a statement take. */
const HELLO = 0x01;
const LOGON = 0x6a;
const RUN = 0x10;
const PULL = 0x3f;
const SUCCESS = 0x70;
const FAILURE = 0x7f;

/** The magic number, then version 5.4 and three times none. */
export const handshake = Buffer.from('6060b017' + '00000405' + '000000000000000000000000', 'hex');

type Packable = string | number | { readonly [key: string]: Packable };

function pack(value: Packable): Buffer {
  if (typeof value === 'number') return Buffer.from([value & 0xff]); // only −16 to 127
  if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'utf8');
    const head =
      bytes.length < 16
        ? Buffer.from([0x80 + bytes.length])
        : Buffer.from([0xd1, bytes.length >> 8, bytes.length & 0xff]);
    return Buffer.concat([head, bytes]);
  }
  const entries = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xa0 + entries.length]),
    ...entries.flatMap(([key, one]) => [pack(key), pack(one)]),
  ]);
}

function message(tag: number, ...fields: Packable[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)]);
  const length = Buffer.from([body.length >> 8, body.length & 0xff]);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
}

/** Signing in and running the statements, all sent at once; `answers` is how many messages end them. */
export function conversation(
  user: string,
  password: string,
  statements: readonly string[],
): { bytes: Buffer; answers: number } {
  const signIn = [
    message(HELLO, { user_agent: 'corridor-launcher/1', bolt_agent: { product: 'corridor-launcher/1' } }),
    message(LOGON, { scheme: 'basic', principal: user, credentials: password }),
  ];
  const asked = statements.flatMap((text) => [message(RUN, text, {}, {}), message(PULL, { n: -1 })]);
  return { bytes: Buffer.concat([...signIn, ...asked]), answers: signIn.length + asked.length };
}

/** One message of the server: whether it ends a request, and the server's error code when it is a refusal. */
export interface BoltAnswer {
  readonly isEnd: boolean;
  readonly refusal: string | undefined;
}

/** Takes whole messages off the front of what arrived; the rest waits for more bytes. */
export function readAnswers(arrived: Buffer): { answers: BoltAnswer[]; rest: Buffer } {
  const answers: BoltAnswer[] = [];
  let parts: Buffer[] = [];
  let begin = 0;
  for (let at = 0; at + 2 <= arrived.length;) {
    const length = arrived.readUInt16BE(at);
    if (at + 2 + length > arrived.length) break;
    if (length > 0) parts.push(arrived.subarray(at + 2, at + 2 + length));
    at += 2 + length;
    if (length > 0) continue;
    begin = at;
    if (parts.length === 0) continue; // an empty chunk alone keeps the link alive
    const body = Buffer.concat(parts);
    parts = [];
    const refusal =
      body[1] === FAILURE ? (/Neo\.[A-Za-z.]+/.exec(body.toString('latin1'))?.[0] ?? 'unknown') : undefined;
    answers.push({ isEnd: body[1] === SUCCESS || body[1] === FAILURE, refusal });
  }
  return { answers, rest: arrived.subarray(begin) };
}
