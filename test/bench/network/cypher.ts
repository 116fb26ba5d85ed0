import neo4j from 'neo4j-driver';
import type { BenchStore } from '../area.ts';

/** The types of the made links: a rival that names them looks at nothing else. */
export const TYPES = 'ASSOCIATE_OF|RELATIVE_OF';

/** That a claim is among what is seen and stands, as Cypher has it. */
export const isSeen = (claim: string): string => `${claim}.token IN $tokens AND ${claim}.retractedAt IS NULL`;

/** Rows of a statement as plain data. */
export type Row = Readonly<Record<string, unknown>>;

/** A bare client over Bolt, with prepared text and parameters. */
export interface Cypher {
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]>;
  close(): Promise<void>;
}

/** Connects to the store; every whole number goes in as an integer. */
export function connectCypher({ uri, user, password }: BenchStore, timeoutMs?: number): Cypher {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const config = timeoutMs === undefined ? {} : { transactionConfig: { timeout: timeoutMs } };
  return {
    async run(text, parameters) {
      const { records } = await driver.executeQuery(text, whole(parameters), {
        routing: neo4j.routing.READ,
        ...config,
      });
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

function whole(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

/** A way to ask the same, and its name. */
export interface Formulation<Asked, Answer> {
  readonly name: string;
  readonly ask: (asked: Asked) => Promise<Answer>;
}

/** The formulation that takes least in all for some samples, each asked twice; one that fails, as by running out of time, is out. */
export async function fastestOf<Asked, Answer>(
  formulations: readonly Formulation<Asked, Answer>[],
  samples: readonly Asked[],
): Promise<Formulation<Asked, Answer>> {
  let best: { readonly formulation: Formulation<Asked, Answer>; readonly ms: number } | undefined;
  for (const formulation of formulations) {
    const ms = await timeOf(formulation, samples);
    if (best === undefined || ms < best.ms) best = { formulation, ms };
  }
  if (best === undefined || best.ms === Infinity) throw new Error('No formulation answers');
  return best.formulation;
}

async function timeOf<Asked>({ ask }: Formulation<Asked, unknown>, samples: readonly Asked[]): Promise<number> {
  let ms = 0;
  try {
    for (let round = 0; round < 2; round += 1) {
      const start = performance.now();
      for (const sample of samples) await ask(sample);
      ms = performance.now() - start;
    }
    return ms;
  } catch {
    return Infinity;
  }
}
