import type { Store } from '@corridor/workers/testing';

/** Opens an import in the store for records that are loaded without one having been asked for through the API. */
export async function openImport(store: Pick<Store, 'write'>, id: string): Promise<void> {
  await store.write(({ run }) =>
    run(`CREATE (:Import {id: $id, state: 'running', importer: 'bench', owner: 'NCB'})`, { id }),
  );
}
