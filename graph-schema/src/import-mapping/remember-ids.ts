import type { Ids } from '../ids/index.ts';

const MAX_REMEMBERED = 50_000;

/** Ids of things that rows name again and again (countries, substances, phones, entities of the source), hashed once. */
export function rememberIds(ids: Ids): Ids {
  return {
    ...ids,
    keyed: remembered((...of) => ids.keyed(...of)),
    ofSource: remembered((...of) => ids.ofSource(...of)),
  };
}

function remembered(make: Ids['keyed']): Ids['keyed'] {
  const byKind = new Map<string, Map<string, string>>();
  return (kind, scheme, value) => {
    const label = `${kind} ${scheme}`;
    let known = byKind.get(label);
    if (known === undefined) byKind.set(label, (known = new Map()));
    let id = known.get(value);
    if (id === undefined) {
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(value, (id = make(kind, scheme, value)));
    }
    return id;
  };
}
