import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freePort, requirePort } from './free-port.ts';

test('a taken port is passed over when preferred, and refused when required', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');

  const other = await freePort(port);
  const refusal = requirePort(port, 'a test');

  await expect(refusal).rejects.toMatchObject({
    code: 'portInUse',
    message: `Port ${port}, set for a test, is in use; free it or choose another.`,
  });
  expect(other).not.toBe(port);
  server.close();
});
