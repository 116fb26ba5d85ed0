import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { claimWhenFree } from '../claim-folder.ts';
import { freePort } from '../free-port.ts';
import { watchStart } from '../starting-server.ts';
import { askBolt } from './ask-bolt.ts';
import { neo4jConfiguration } from './configure.ts';
import type { Neo4jJars } from './provision.ts';
import { startServerProcess, writeConfiguration } from './server-process.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;
const STATEMENT_LIMIT_MS = 60_000;
/** Where it failed once, every start would lose a minute or two by trying again. */
const AGAIN_AFTER_MS = 24 * 60 * 60_000;

/** Statements like those of the product, so that the classes that plan and run them are in the archive too. */
const exercise = [
  'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT link_id IF NOT EXISTS FOR ()-[r:LINK]-() REQUIRE r.id IS UNIQUE',
  "CREATE FULLTEXT INDEX thing_names IF NOT EXISTS FOR (n:Thing) ON EACH [n.names] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  'UNWIND range(1, 200) AS i MERGE (n:Thing {id: toString(i)}) SET n += {names: ["name " + i], weight: i * 0.5}',
  'UNWIND range(1, 199) AS i OPTIONAL MATCH ()-[x:LINK {id: toString(i)}]->() WITH i, x WHERE x IS NULL MATCH (a:Thing {id: toString(i)}) MATCH (b:Thing {id: toString(i + 1)}) CREATE (a)-[r:LINK {id: toString(i)}]->(b) SET r.token = "t"',
  'MATCH (a:Thing {id: "1"}), (b:Thing {id: "5"}) MATCH p = shortestPath((a)-[:LINK*..6]-(b)) WHERE all(r IN relationships(p) WHERE r.token IN ["t"]) RETURN length(p)',
  "CALL db.index.fulltext.queryNodes('thing_names', 'name~') YIELD node, score RETURN node.id, score ORDER BY score DESC LIMIT 10",
  'MATCH (n:Thing)-[r:LINK]-(m) WITH n, count(DISTINCT m) AS c, collect(r.id) AS ids ORDER BY c DESC, n.id LIMIT 20 RETURN n.id, c, ids[0]',
  'MATCH (n:Thing {id: "7"}) SET n.names = n.names + "other" RETURN properties(n)',
  'MATCH ()-[r:LINK {id: "9"}]->() DELETE r',
];

/** Whether making it failed here within the last day. */
function hasFailedLately(note: string): boolean {
  return existsSync(note) && Date.now() - statSync(note).mtimeMs < AGAIN_AFTER_MS;
}

/**
 * Makes the class-data archive, which halves the time to start, by one run of a throw-away server. Without it Neo4j starts
 * all the same, so a failure is told and not thrown, and noted beside it for a day.
 */
export async function ensureClassArchive(
  { jars, archive }: Neo4jJars,
  report: (detail: string) => void,
): Promise<void> {
  const note = `${archive}.failed`;
  if (existsSync(archive) || hasFailedLately(note)) return;
  try {
    await makeOnce(jars, archive, report);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(`Neo4j will start slower: no class-data archive (${why})`);
    try {
      writeFileSync(note, `${why}\n`);
    } catch {
      // A full disk keeps no note either.
    }
  }
}

async function makeOnce(jars: string, archive: string, report: (detail: string) => void): Promise<void> {
  const cache = dirname(jars);
  const release = await claimWhenFree(cache, 'The cache', () =>
    report('another start is preparing Neo4j; waiting for it'),
  );
  try {
    if (existsSync(archive) || hasFailedLately(`${archive}.failed`)) return;
    for (const name of readdirSync(cache)) {
      // Of a start that was killed meanwhile; nobody else is here while the lock is ours.
      if (name.startsWith('training-')) rmSync(join(cache, name), { recursive: true, force: true });
    }
    const home = await mkdtemp(join(cache, 'training-'));
    try {
      report('preparing a faster start of Neo4j (once)');
      await train(jars, home, join(home, 'classes.jsa'));
      renameSync(join(home, 'classes.jsa'), archive);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

async function train(jars: string, home: string, archive: string): Promise<void> {
  const port = await freePort();
  writeConfiguration(home, neo4jConfiguration(port, '512m').replace('auth_enabled=true', 'auth_enabled=false'));
  const running = await startServerProcess({
    home,
    jars,
    heap: '512m',
    archive: { make: archive },
    log: join(home, 'output.log'),
  });
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'none' };
  try {
    await waitUntilReady(address, START_LIMIT_MS, watchStart('Neo4j', running, port));
    await askBolt(address, exercise, STATEMENT_LIMIT_MS);
  } finally {
    await running.stop(STOP_LIMIT_MS);
  }
}
