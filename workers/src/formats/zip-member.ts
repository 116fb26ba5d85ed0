import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { FileRejected } from './file-rejected.ts';
import { zipFault } from './zip-directory.ts';

/** Unpacks one member as a stream. The declared size holds (the reader stops at it) and so does the checksum. */
export async function* openMember(file: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error: Error | null, readable: Readable) => {
      if (error === null) resolve(readable);
      else reject(zipFault(error));
    });
  });
  let sum = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Error ? zipFault(error) : error;
  } finally {
    stream.destroy();
  }
  if (sum !== entry.crc32) {
    throw new FileRejected('FILE_MALFORMED', `The archive is damaged: the checksum of ${entry.fileName} does not fit.`);
  }
}
