import type { Redis } from 'ioredis';
import { IMPORT_CHANNEL } from '@corridor/graph-schema/store';

/** Tells which import moved on: was read further, cancelled, resumed, corrected. */
export interface ImportNews {
  onMove(listener: (importId: string) => void): () => void;
  /** Tells all processes; nothing rests on it, so it is silently not told while Redis is away. */
  tell(importId: string): Promise<void>;
}

/** Listens and tells on Redis; several moves of one import within a moment are heard as one. */
export function followImports(subscriber: Redis, publisher: Redis): ImportNews {
  const listeners = new Set<(importId: string) => void>();
  const waiting = new Map<string, NodeJS.Timeout>();
  subscriber.on('message', (channel, importId) => {
    if (channel !== IMPORT_CHANNEL || waiting.has(importId)) return;
    const tell = () => {
      waiting.delete(importId);
      for (const listener of listeners) listener(importId);
    };
    waiting.set(importId, setTimeout(tell, QUIET_MS));
  });
  void subscriber.subscribe(IMPORT_CHANNEL).catch(() => undefined);

  return {
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async tell(importId) {
      await publisher.publish(IMPORT_CHANNEL, importId).catch(() => undefined);
    },
  };
}

const QUIET_MS = 200;
