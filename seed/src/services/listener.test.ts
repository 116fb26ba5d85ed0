import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listenerOf, listeningSockets } from './listener.ts';

const server = createServer();
afterEach(() => server.close());

test('who listens on a port is told apart from others and from nobody', async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const [own, other] = [listenerOf(port, process.pid), listenerOf(port, process.ppid)];
  server.close();
  await once(server, 'close');

  expect([own, other, listenerOf(port, process.pid)]).toStrictEqual(['own', 'other', 'nobody']);
});

test('connections, other ports and other addresses are no listeners of a loopback port', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1E07 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 11 1 0 100 0 0 10 0
   1: 0100007F:1E07 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 12 1 0 20 0 0 10 -1
   2: 0100007F:1E08 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 13 1 0 100 0 0 10 0
   3: 0A01A8C0:1E07 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 14 1 0 100 0 0 10 0
   4: 0000000000000000FFFF00000100007F:1E07 0:0 0A 0:0 0:0 0 0 0 15 1 0 100 0 0 10 0`;

  expect(listeningSockets(table, 7687)).toStrictEqual(['11', '15']);
});
