import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';

/** COMMIT as Bolt sends it: a chunk of two bytes (a structure without fields, tag 0x12) and the end mark. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy in front of Neo4j. */
export interface CuttingProxy {
  readonly uri: string;
  /** The next COMMIT reaches the server, but its answer does not come back: the link is cut. */
  armed: boolean;
  /** Links cut so far. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

/** Starts a proxy that can cut the link at COMMIT; `cut` is told then. */
export async function startCuttingProxy(target: string, cut: () => void = () => {}): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  let cuts = 0;
  const proxy = { armed: false };
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let silent = false;
    client.on('data', (data) => {
      if (proxy.armed && data.includes(commit)) {
        proxy.armed = false;
        silent = true;
        cuts += 1;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      // The server has answered, so the commit is done; whoever waits for the answer will never know.
      if (!silent) {
        client.write(data);
        return;
      }
      client.destroy();
      cut();
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return Object.assign(proxy, {
    uri: `bolt://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  });
}
