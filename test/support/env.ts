import * as z from 'zod';

const envSchema = z.object({
  /** Stores that the tests may empty, instead of ones of their own; all four or none. */
  CORRIDOR_TEST_NEO4J_URI: z.string().min(1).optional(),
  CORRIDOR_TEST_NEO4J_USER: z.string().min(1).default('neo4j'),
  CORRIDOR_TEST_NEO4J_PASSWORD: z.string().optional(),
  CORRIDOR_TEST_REDIS_URL: z.string().min(1).optional(),
  /** `1`: every test in its full size, as `npm run test:long` sets it. */
  CORRIDOR_TEST_LONG: z.literal('1').optional(),
  /** Seed of the tests that are made of random parts; what failed names its own. */
  CORRIDOR_TEST_SEED: z.coerce.number().int().default(20_261_130),
});
export type TestEnv = z.infer<typeof envSchema>;

/** Reads the environment of a test run; an empty value counts as absent. */
export function readTestEnv(source: Record<string, string | undefined> = process.env): TestEnv {
  return envSchema.parse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
}

/** Whether tests run in their full size. */
export function isLong(): boolean {
  return readTestEnv().CORRIDOR_TEST_LONG === '1';
}

/** The environment that child processes of the tests start from. */
export function inheritedTestEnv(): Record<string, string | undefined> {
  return { ...process.env };
}
