import { startNeo4j, startRedis } from '@corridor/seed/services';

/** A process that starts both stores in the folder of its first argument, says so, and waits to be killed. */
const folder = process.argv[2] ?? '';
const [neo4j, redis] = await Promise.all([
  startNeo4j({ folder: `${folder}/neo4j` }),
  startRedis({ folder: `${folder}/redis`, durable: true }),
]);
process.stdout.write(`${neo4j.pid} ${redis.pid}\n`);
setInterval(() => {}, 60_000);
