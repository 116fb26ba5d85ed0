import { createHash } from 'node:crypto';
import type { Scenario } from '../scenario.ts';

/** One digest of all files of a scenario, with their names, sources and profiles: it changes with any byte. */
export function digestOf(scenario: Scenario): string {
  const hash = createHash('sha256');
  for (const { source, profile, fileName, content } of scenario.imports)
    hash.update(`${source}\n${profile}\n${fileName}\n${content()}`);
  return hash.digest('hex').slice(0, 16);
}
