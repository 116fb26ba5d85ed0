import type { Redis } from 'ioredis';
import { IMPORT_CHANNEL } from '@corridor/graph-schema/store';

/** Tells which import moved on. */
export interface ImportNews {
  onMove(listener: (importId: string) => void): () => void;
}

/** Listens on Redis; several moves of one import within a moment are told once. */
export function followImports(subscriber: Redis): ImportNews {
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
  };
}

const QUIET_MS = 200;
