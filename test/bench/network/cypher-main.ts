import express from 'express';
import * as z from 'zod';
import { inheritedTestEnv } from '../../support/env.ts';
import { cypherNeighbours } from '../search/cypher-neighbours.ts';
import { cypherPaths } from './cypher-paths.ts';
import { connectCypher } from './cypher.ts';

/**
 * The rival through HTTP, a process of its own: the best Cypher found, asked over Bolt, with the same tokens on every claim;
 * neither policy nor audit nor a schema over its answers. It is asked as the API is.
 */
const around = inheritedTestEnv();
const env = (name: string): string => {
  const value = around[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
const address = { uri: env('NEO4J_URI'), user: env('NEO4J_USER'), password: env('NEO4J_PASSWORD') };
const tokens = env('BENCH_TOKENS').split(',');
const cypher = connectCypher(address);
const neighbours = cypherNeighbours(address, tokens);

const entities = z.object({ entities: z.tuple([z.string()]) });
const paths = z.object({
  from: z.string(),
  to: z.string(),
  asOf: z.string().optional(),
  maxHops: z.int(),
  maxDegree: z.int(),
  k: z.int(),
  pattern: z.enum(['joined', 'plain', 'quantified']),
});
const DAY_MS = 86_400_000;

const app = express();
app.disable('etag').disable('x-powered-by').use(express.json());
app.get('/health/ready', (_request, response) => void response.json({ ready: true }));
app.post('/api/v1/tokens', (_request, response) => void response.json({ token: 'none' }));
app.post('/api/v1/questions/neighbours', async (request, response) => {
  response.json(await neighbours.raw(entities.parse(request.body).entities[0]));
});
app.post('/api/v1/questions/paths', async (request, response) => {
  const { asOf, pattern, ...asked } = paths.parse(request.body);
  const day = asOf === undefined ? {} : { day: Math.floor(Date.parse(asOf) / DAY_MS) };
  response.json(await cypherPaths(cypher, tokens, { ...asked, ...day }, pattern));
});
const server = app.listen(Number(env('PORT')), env('HOST'));
process.once('SIGTERM', () => {
  server.close();
  void Promise.all([cypher.close(), neighbours.close()]).then(() => process.exit(0));
});
