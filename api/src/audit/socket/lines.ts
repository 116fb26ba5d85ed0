import type { Socket } from 'node:net';

/** Hands over every line of a socket; a line that is longer than allowed ends it. */
export function onLines(socket: Socket, longest: number, take: (line: string) => void): void {
  let parts: Buffer[] = [];
  let length = 0;
  socket.on('data', (chunk: Buffer) => {
    let begin = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, begin)) {
      const line = Buffer.concat([...parts, chunk.subarray(begin, end)]).toString();
      [parts, length, begin] = [[], 0, end + 1];
      take(line);
      if (socket.destroyed) return;
    }
    parts.push(chunk.subarray(begin));
    length += chunk.length - begin;
    if (length > longest) socket.destroy();
  });
}

const LINE_FEED = 0x0a;

/** Sends a value as a line of JSON. */
export function sendLine(socket: Socket, value: unknown): void {
  if (!socket.destroyed) socket.write(`${JSON.stringify(value)}\n`);
}
