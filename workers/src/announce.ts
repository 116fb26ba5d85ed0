import type { Redis } from 'ioredis';
import { IMPORT_CHANNEL, REVISION_CHANNEL } from '@corridor/graph-schema/store';

/** Tells the other processes after a commit. Nothing rests on it: who missed it finds the number in the store. */
export interface Announce {
  revision(rev: number): Promise<void>;
  import(importId: string): Promise<void>;
}

/** Announces over Redis; silently not while it is away. */
export function announceOver(connection: Redis): Announce {
  const publish = async (channel: string, message: string) => {
    await connection.publish(channel, message).catch(() => undefined);
  };
  return {
    revision: (rev) => publish(REVISION_CHANNEL, String(rev)),
    import: (importId) => publish(IMPORT_CHANNEL, importId),
  };
}
