import type { Duplex } from 'node:stream';

/**
 * Feeds text into a parser stream and yields what its listeners collected, a batch for each piece of text: a row costs an
 * array slot, not a turn of the event loop. At most one piece and its rows are in memory.
 * @param take hands over what was collected since the last call.
 * @param fault turns an error of the parser into the one to throw; `atEnd` tells that the text had ended.
 */
export async function* pump<Out>(
  text: AsyncIterable<string>,
  parser: Duplex,
  take: () => Out[],
  fault: (error: Error, atEnd: boolean) => Error,
): AsyncGenerator<Out[]> {
  let failure: Error | undefined;
  let atEnd = false;
  const ended = new Promise<void>((resolve) => {
    parser.once('end', resolve).once('close', resolve);
  });
  parser.on('error', (error: Error) => {
    failure ??= fault(error, atEnd);
  });
  parser.resume();
  try {
    for await (const piece of text) {
      await new Promise<void>((resolve) => {
        parser.write(piece, () => resolve());
      });
      if (failure !== undefined) throw failure;
      const batch = take();
      if (batch.length > 0) yield batch;
    }
    atEnd = true;
    parser.end();
    await ended;
    if (failure !== undefined) throw failure;
    const batch = take();
    if (batch.length > 0) yield batch;
  } finally {
    parser.destroy();
  }
}
