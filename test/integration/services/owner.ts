import { startNeo4j, startRedis } from '@corridor/seed/services';

/**
 * A process that starts both stores in the folder of its first argument, tells each step on the way, says their process
 * numbers, and waits to be killed. Told to end, it takes the stores along; killed, it leaves them.
 */
process.once('SIGTERM', () => process.exit(1));

const folder = process.argv[2] ?? '';
const report = (detail: string) => process.stderr.write(`${detail}\n`);
const [neo4j, redis] = await Promise.all([
  startNeo4j({ folder: `${folder}/neo4j`, report }),
  startRedis({ folder: `${folder}/redis`, durable: true }).then((store) => (report('Redis answers'), store)),
]);
process.stdout.write(`${neo4j.pid} ${redis.pid} run\n`);
setInterval(() => {}, 60_000);
