import { readNamed } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import { createIdSet } from './id-set.ts';

const CHUNKS_A_PAGE = 100;
const RECORD_BYTES = 16;
const ENTITY_BYTES = 8;

/** How many records, entities and claims an import names, each once: 16 bytes of memory for each record and entity. */
export async function countNamed(
  store: Store,
  importId: string,
  chunks: number,
): Promise<{ records: number; entities: number; claims: number }> {
  const records = createIdSet();
  const entities = createIdSet();
  let claims = 0;
  for (let from = 0; from === 0 || from < chunks; from += CHUNKS_A_PAGE) {
    for (const named of await readNamed(store.read, importId, from, CHUNKS_A_PAGE)) {
      addAll(entities, named.entities, ENTITY_BYTES);
      const view = viewOf(named.records);
      for (const [index, count] of named.claims.entries()) {
        const at = index * RECORD_BYTES;
        if (records.add(view.getUint32(at), view.getUint32(at + 4))) claims += count;
      }
    }
  }
  return { records: records.size, entities: entities.size, claims };
}

function addAll(ids: ReturnType<typeof createIdSet>, packed: Int8Array, bytesEach: number): void {
  const view = viewOf(packed);
  for (let at = 0; at < packed.byteLength; at += bytesEach) ids.add(view.getUint32(at), view.getUint32(at + 4));
}

function viewOf(packed: Int8Array): DataView {
  return new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
}
