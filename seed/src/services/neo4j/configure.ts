/** How much memory the server may take: enough for 300,000 entities and 1.3 million claims, or for several times that. */
export type Neo4jHeap = '512m' | '1g';

const memory = {
  '512m': { pageCache: '256m', allTransactions: '200m', oneTransaction: '128m' },
  '1g': { pageCache: '512m', allTransactions: '400m', oneTransaction: '256m' },
} as const satisfies Record<Neo4jHeap, Record<string, string>>;

/**
 * The text of `neo4j.conf`. The server checks it strictly: no unknown name, no comment behind a value. Logs of
 * transactions go only at checkpoints, hence the short interval; the `internal` lines make an ordered stop take 2 s, not 12.
 */
export function neo4jConfiguration(port: number, heap: Neo4jHeap): string {
  const { pageCache, allTransactions, oneTransaction } = memory[heap];
  return `server.directories.data=data
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
server.config.strict_validation.enabled=true
server.memory.pagecache.size=${pageCache}
dbms.memory.transaction.total.max=${allTransactions}
db.memory.transaction.max=${oneTransaction}
db.transaction.timeout=10s
db.lock.acquisition.timeout=5s
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=1 files
db.checkpoint.interval.time=1m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`;
}
