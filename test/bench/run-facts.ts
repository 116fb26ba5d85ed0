import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { Area } from './area.ts';
import { machineHere, type RunFacts } from './measurement.ts';
import type { Asked } from './read-words.ts';

const root = join(import.meta.dirname, '../..');
const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** What is the same for all lines of a run. */
export function runFacts({ size, anyLoad }: Pick<Asked, 'size' | 'anyLoad'>): Omit<RunFacts, 'versions'> {
  return { size, anyLoad, at: new Date().toISOString(), loadAverage: loadavg()[0] ?? 0, machine: machineHere() };
}

/** Versions of Node, of Neo4j and of the packages that an area measures. */
export function versionsOf({ packages }: Pick<Area, 'packages'>): Record<string, string> {
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const versions = packages.map((name) => [name, lock.packages[`node_modules/${name}`]?.version ?? 'unknown']);
  return { node: process.versions.node, neo4j: neo4jVersion(), ...Object.fromEntries(versions) };
}

function neo4jVersion(): string {
  const pom = readFileSync(join(root, 'seed/src/services/neo4j/pom.xml'), 'utf8');
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1] ?? 'unknown';
}
