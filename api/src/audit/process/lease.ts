import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * Keeps a second audit process away from the same folder: a name that the kernel gives to one process and takes back when that
 * ends, however it ends. Throws one sentence where another holds it. Answers how to give it back.
 */
export function takeLease(folder: string): Promise<() => Promise<void>> {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  const server = createServer((socket) => socket.destroy());
  const { promise, resolve, reject } = Promise.withResolvers<() => Promise<void>>();
  server.once('error', (error) => {
    const isTaken = 'code' in error && error.code === 'EADDRINUSE';
    reject(isTaken ? new Error(`Another audit process writes the log in ${folder}.`) : error);
  });
  // A socket in the abstract namespace of Linux: no file that could stay behind.
  server.listen(`\0corridor-audit-${name}`, () =>
    resolve(() => new Promise((released) => server.close(() => released()))),
  );
  server.unref();
  return promise;
}
