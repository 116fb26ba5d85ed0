import { createServer } from 'node:net';
import { ServiceFault } from './service-fault.ts';

/** A port that nobody else can take. */
export interface HeldPort {
  readonly port: number;
  /** Gives it free for the process that is to listen on it. */
  release(): Promise<void>;
}

/** Binds a loopback port; 0 asks for any. Undefined when it is taken. */
async function bindPort(port: number): Promise<HeldPort | undefined> {
  const server = createServer((connection) => connection.destroy());
  const { promise, resolve, reject } = Promise.withResolvers<HeldPort | undefined>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
    else reject(error);
  });
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
    const address = server.address();
    resolve({
      port: typeof address === 'object' && address !== null ? address.port : port,
      // Closing what is closed already only says so.
      release: () => new Promise((done) => void server.close(() => done())),
    });
  });
  server.unref();
  return promise;
}

/** Holds the preferred port when it is free on loopback, else another free one. */
export async function holdFreePort(preferred = 0): Promise<HeldPort> {
  const held = (await bindPort(preferred)) ?? (await bindPort(0));
  if (held === undefined)
    throw new ServiceFault('portInUse', 'No port is free on 127.0.0.1; close something and try again.');
  return held;
}

/** Holds a port that was asked for by number; refuses when somebody listens on it. */
export async function holdPort(port: number, what: string): Promise<HeldPort> {
  const held = await bindPort(port);
  if (held !== undefined) return held;
  throw new ServiceFault('portInUse', `Port ${port}, set for ${what}, is in use; free it or choose another.`);
}

/** The preferred port when it is free on loopback, else another free one. */
export async function freePort(preferred = 0): Promise<number> {
  const held = await holdFreePort(preferred);
  await held.release();
  return held.port;
}

export interface PortChoice {
  /** This port or none; left out: `preferredPort`, or another free one. */
  readonly port?: number;
  readonly preferredPort?: number;
}

const ATTEMPTS = 3;

/**
 * Starts a server on a port that is free. Another program may take it before the server has bound it: unless the port was
 * asked for by number, it goes again with another one.
 */
export async function onFreePort<Result>(
  { port, preferredPort }: PortChoice,
  what: string,
  start: (held: HeldPort) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const held = port === undefined ? await holdFreePort(preferredPort) : await holdPort(port, what);
    try {
      return await start(held);
    } catch (error) {
      const isTaken = error instanceof ServiceFault && error.code === 'portInUse';
      if (!isTaken || port !== undefined || attempt === ATTEMPTS) throw error;
    } finally {
      await held.release();
    }
  }
}
