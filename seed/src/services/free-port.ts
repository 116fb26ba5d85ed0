import { createServer } from 'node:net';
import { ServiceFault } from './service-fault.ts';

/** Binds a loopback port for a moment; 0 asks for any. Returns its number, or undefined when it is taken. */
async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
    else reject(error);
  });
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
  });
  return promise;
}

/** The preferred port when it is free on loopback, else another free one. */
export async function freePort(preferred = 0): Promise<number> {
  const port = (await tryPort(preferred)) ?? (await tryPort(0));
  if (port === undefined)
    throw new ServiceFault('portInUse', 'No port is free on 127.0.0.1; close something and try again.');
  return port;
}

/** Refuses a port that somebody listens on, for a port that was asked for by number. */
export async function requirePort(port: number, what: string): Promise<number> {
  if ((await tryPort(port)) !== undefined) return port;
  throw new ServiceFault('portInUse', `Port ${port}, set for ${what}, is in use; free it or choose another.`);
}
