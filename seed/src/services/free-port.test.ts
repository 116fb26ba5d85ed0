import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, holdFreePort, holdPort, onFreePort } from './free-port.ts';
import { ServiceFault } from './service-fault.ts';

test('a taken port is replaced, and refused when it was asked for by number', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;

  expect(await freePort(taken)).not.toBe(taken);
  await expect(holdPort(taken, 'the API (PORT)')).rejects.toThrow(
    `Port ${taken}, set for the API (PORT), is in use; free it or choose another.`,
  );
  server.close();
});

test('a held port is nobody else’s until it is released', async () => {
  const held = await holdFreePort();

  expect(await freePort(held.port)).not.toBe(held.port);
  await held.release();
  expect(await freePort(held.port)).toBe(held.port);
});

test('a server whose port was taken meanwhile starts on another one, unless it was asked for by number', async () => {
  const tried: number[] = [];
  const taken = new ServiceFault('portInUse', 'Taken.');
  const start = async ({ port }: { port: number }) => {
    if (tried.push(port) === 1) throw taken;
    return port;
  };

  const port = await onFreePort({}, 'it', start);

  expect(tried).toHaveLength(2);
  expect(port).toBe(tried[1]);
  tried.length = 0;
  await expect(onFreePort({ port }, 'it', start)).rejects.toBe(taken);
});
