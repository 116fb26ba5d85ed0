import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { fetchPatiently } from './fetch-patiently.ts';

/** A server that answers with these statuses in turn, and the number of requests it got. */
async function startBusy(statuses: readonly number[], headers: object = { 'Retry-After': '0.01' }) {
  let asked = 0;
  const server = createServer((_request, response) => {
    response.writeHead(statuses[asked] ?? 200, { ...headers }).end();
    asked += 1;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    url: new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`),
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('what is busy or asked too often is asked again', async () => {
  await using server = await startBusy([503, 429, 200]);

  const { status } = await fetchPatiently(server.url, { method: 'POST' });

  expect([status, server.asked()]).toStrictEqual([200, 3]);
});

test.for([400, 404, 500])('a refusal with %i is no reason to ask again', async (refusal) => {
  await using server = await startBusy([refusal]);

  const { status } = await fetchPatiently(server.url, {});

  expect([status, server.asked()]).toStrictEqual([refusal, 1]);
});

test('what does not say when to come back is not asked again', async () => {
  await using server = await startBusy([503], {});

  const { status } = await fetchPatiently(server.url, {});

  expect([status, server.asked()]).toStrictEqual([503, 1]);
});

test('patience ends', async () => {
  await using server = await startBusy(Array.from({ length: 100 }, () => 503));

  const { status } = await fetchPatiently(server.url, {}, 30);

  expect([status, server.asked()]).toStrictEqual([503, 4]);
});
