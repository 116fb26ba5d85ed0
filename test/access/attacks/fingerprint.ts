import type { Store } from '@corridor/workers/testing';

/** All that stands in a store but for the audit, in short: things by label, relationships by type, how many properties, indexes and constraints. */
export async function fingerprint(store: Store): Promise<unknown> {
  const texts = [
    "MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Audit') RETURN labels(n) AS labels, count(*) AS things, sum(size(keys(n))) AS properties ORDER BY labels",
    'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS links, sum(size(keys(r))) AS properties ORDER BY type',
    'MATCH (u:User) RETURN u.account AS account, u.level AS level, u.roles AS roles, u.agency AS agency ORDER BY account',
    'MATCH (g:GraphRevision) RETURN g.rev AS rev',
    'SHOW INDEXES YIELD name RETURN name ORDER BY name',
    'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name',
  ];
  return Promise.all(texts.map((text) => store.read.run(text)));
}
