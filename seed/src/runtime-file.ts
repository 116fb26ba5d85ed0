import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writePrivateFile } from './services/private-file.ts';
import { processIdentitySchema } from './services/process-identity.ts';

/** What the launcher notes in the data folder, so that the command line finds the running system and a later start what is left of it. */
const runtimeSchema = z.object({
  /** Address of the API and the desk. */
  url: z.string(),
  state: z.enum(['starting', 'ready']),
  startedAt: z.string(),
  launcher: processIdentitySchema,
  /** Process numbers by name: `neo4j`, `redis`, `witness`, `audit`, `api`, `workers`, in development `web`. */
  pids: z.record(z.string(), z.int()),
  ports: z.record(z.string(), z.int()),
  /** File of the credential of a service, which also asks for sign-in links and demonstration tokens. */
  secretFile: z.string(),
  logs: z.string(),
  isDemonstration: z.boolean(),
  /** Processes to end when a launcher was killed, with a path that is in their command line. */
  processes: z.array(z.object({ name: z.string(), identity: processIdentitySchema, mark: z.string() })),
});
export type Runtime = z.infer<typeof runtimeSchema>;

const NAME = 'runtime.json';

/** What the launcher of this data folder noted; undefined when nothing runs there and nothing was left behind. */
export function readRuntime(dataFolder: string): Runtime | undefined {
  try {
    return runtimeSchema.safeParse(JSON.parse(readFileSync(join(dataFolder, NAME), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes the note, readable by its owner only. */
export function writeRuntime(dataFolder: string, runtime: Runtime): void {
  writePrivateFile(join(dataFolder, NAME), `${JSON.stringify(runtime, undefined, 2)}\n`);
}

/** Takes the note away after an ordered stop. */
export function removeRuntime(dataFolder: string): void {
  rmSync(join(dataFolder, NAME), { force: true });
}
