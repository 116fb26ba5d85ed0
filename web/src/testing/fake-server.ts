/** A request as the page sent it. */
export interface SentRequest {
  readonly name: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Handler = (request: SentRequest) => Response | Promise<Response>;

/** What answers, by `METHOD /path` below `/api/v1`: a body, or a function where it depends. */
export type Answers = Readonly<Record<string, object | Handler>>;

/** A server that is made up: it answers what it is told to, and remembers what it was asked. */
export interface FakeServer {
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
  readonly sent: readonly SentRequest[];
  /** The requests of one name, the first first. */
  readonly of: (name: string) => SentRequest[];
}

/** Starts a server of answers; what it has no answer for is 404. */
export function startFakeServer(answers: Answers): FakeServer {
  const sent: SentRequest[] = [];
  return {
    sent,
    of: (name) => sent.filter((request) => request.name === name),
    fetch: (address, { method = 'GET', headers, body } = {}) => {
      const name = `${method} ${address.replace('/api/v1', '')}`;
      const request = {
        name,
        headers: new Headers(headers),
        body: typeof body === 'string' ? JSON.parse(body) : undefined,
      };
      sent.push(request);
      const answer = answers[name];
      if (answer === undefined) return Promise.resolve(problem(404, 'notFound', `Nothing answers ${name}`));
      return Promise.resolve(typeof answer === 'function' ? (answer as Handler)(request) : Response.json(answer));
    },
  };
}

/** A refusal as the API sends it. */
export function problem(status: number, code: string, detail: string): Response {
  return Response.json({ type: 'about:blank', status, code, title: code, detail, requestId: 'r1' }, { status });
}
