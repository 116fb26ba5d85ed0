import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request that the fake received. */
interface Received {
  readonly call: string;
  readonly bearer: string | undefined;
  readonly body: string;
}

/** What it answers to `METHOD /path`, in turn; the last one again and again. */
type Answers = Readonly<
  Record<string, readonly { status?: number; body: unknown; headers?: Record<string, string> }[]>
>;

/** A small server in place of the API: it answers as told and remembers what it was asked. */
export async function startFakeApi(answers: Answers) {
  const received: Received[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const call = `${request.method} ${request.url}`;
    const bearer = request.headers.authorization?.replace('Bearer ', '');
    const before = received.filter((one) => one.call === call).length;
    received.push({ call, bearer, body: await text(request) });
    const planned = answers[call];
    const { status = 200, body, headers } = planned?.[before] ?? planned?.at(-1) ?? { status: 404, body: {} };
    response
      .writeHead(status, { 'Content-Type': 'application/json', 'X-Request-Id': 'r-fake', ...headers })
      .end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, received, [Symbol.asyncDispose]: () => stop(server) };
}

async function stop(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
