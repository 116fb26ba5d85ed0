import * as z from 'zod';
import { importOptionsSchema, importStateSchema, sourceDefaultsSchema } from '../contracts/imports.ts';
import type { ImportOptions, ImportState, SourceDefaults } from '../contracts/imports.ts';
import { nextWorkRevision } from './revision.ts';
import type { StoreTools } from './run.ts';
import { writeOutbox } from './outbox.ts';

/** One file of an import, as it lies under its hash. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
}

/** An import as the api receives it. */
export interface ReceivedImport {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly sourceName: string;
  /** Code of the agency that owns the records. */
  readonly owner: string;
  /** Name of the profile. */
  readonly profile: string;
  /** The profile as validated: JSON text. */
  readonly profileContent: string;
  readonly options: ImportOptions;
  readonly files: readonly ReceivedFile[];
  /** Id of the account. */
  readonly importer: string;
  /** Code of the agency for which the account acted. */
  readonly broughtBy: string;
  /** Id of the default policy token. */
  readonly token: string;
  /** The circle is that of the profile's measure: the next import of the source has its own profile. */
  readonly isCircleOfProfile?: boolean;
}

/**
 * Writes an import with its source, its operation and the intent to read it. One transaction; a repeat of the operation
 * fails on the constraint of `Op`.
 * @param at milliseconds since 1970-01-01 UTC.
 */
export async function receiveImport(
  tools: StoreTools,
  operationId: string,
  received: ReceivedImport,
  at: number,
): Promise<void> {
  const { options, files, isCircleOfProfile = false, ...rest } = received;
  const { compartment: _circle, ...withoutCircle } = options;
  await tools.run(`CREATE (:Op {opId: $operationId, result: $result, at: $at})`, {
    operationId,
    result: JSON.stringify({ importId: received.id }),
    at: tools.integer(at),
  });
  await tools.run(
    `
    MERGE (source:Source {id: $id})
    ON CREATE SET source.name = $name, source.owner = $owner, source.kind = $kind, source.synthetic = $synthetic,
      source.defaults = $defaults
  `,
    {
      id: received.source,
      name: received.sourceName,
      owner: received.owner,
      kind: options.sourceKind,
      synthetic: options.synthetic,
      defaults: JSON.stringify(sourceDefaultsSchema.parse(isCircleOfProfile ? withoutCircle : options)),
    },
  );
  const properties = {
    ...rest,
    options: JSON.stringify(options),
    files: JSON.stringify(files),
    state: 'received',
    receivedAt: tools.integer(at),
    rev: tools.integer(await nextWorkRevision(tools)),
  };
  await tools.run(`CREATE (import:Import) SET import = $properties`, { properties });
  await writeOutbox(
    tools,
    { id: operationId, job: 'import-file', payload: { importId: received.id, operationId } },
    at,
  );
}

/** How records of a source are handled unless an import says otherwise; nothing of a source that is not there. */
export async function readSourceDefaults({ run }: Pick<StoreTools, 'run'>, source: string): Promise<SourceDefaults> {
  const rows = await run('MATCH (source:Source {id: $source}) RETURN source.defaults AS defaults', { source });
  const defaults = rows[0]?.['defaults'];
  return typeof defaults === 'string' ? sourceDefaultsSchema.parse(JSON.parse(defaults)) : {};
}

const storedImport = z.object({
  id: z.string(),
  source: z.string(),
  sourceName: z.string(),
  owner: z.string(),
  profile: z.string(),
  profileContent: z.string(),
  options: z.string().transform((text) => importOptionsSchema.parse(JSON.parse(text))),
  files: z
    .string()
    .transform((text) =>
      z.array(z.object({ sha256: z.string(), fileName: z.string(), bytes: z.int() })).parse(JSON.parse(text)),
    ),
  importer: z.string(),
  broughtBy: z.string().optional(),
  token: z.string(),
  state: importStateSchema,
  receivedAt: z.number(),
  startedAt: z.number().optional(),
  finishedAt: z.number().optional(),
  message: z.string().optional(),
  fileFlags: z.array(z.string()).default([]),
  chunks: z.int().default(0),
  chunkRows: z.int().default(0),
  rows: z.int().default(0),
  bytes: z.int().default(0),
  /** Exact counts of what the import names, when it is done: JSON. */
  named: z.string().optional(),
});
/** An import as it stands in the store. */
export type StoredImport = z.infer<typeof storedImport>;

/** One import, or nothing. */
export async function readImport({ run }: Pick<StoreTools, 'run'>, id: string): Promise<StoredImport | undefined> {
  const rows = await run(`MATCH (import:Import {id: $id}) RETURN properties(import) AS import`, { id });
  return rows[0] === undefined ? undefined : storedImport.parse(rows[0]['import']);
}

/** The state of an import now. */
export async function readImportState({ run }: Pick<StoreTools, 'run'>, id: string): Promise<ImportState | undefined> {
  const rows = await run(`MATCH (import:Import {id: $id}) RETURN import.state AS state`, { id });
  return rows[0] === undefined ? undefined : importStateSchema.parse(rows[0]['state']);
}

/** Sets properties of an import that stands in one of the states given; answers whether it did. */
export async function updateImport(
  tools: StoreTools,
  id: string,
  states: readonly ImportState[],
  properties: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const rows = await tools.run(
    `
    MATCH (import:Import {id: $id})
    WHERE import.state IN $states
    SET import += $properties
    RETURN import.id AS id
  `,
    { id, states, properties: { ...properties, rev: tools.integer(await nextWorkRevision(tools)) } },
  );
  return rows.length > 0;
}

/** Ids of the imports in some states, the oldest first. */
export async function readImportsIn(
  { run }: Pick<StoreTools, 'run'>,
  states: readonly ImportState[],
): Promise<string[]> {
  const rows = await run(
    `MATCH (import:Import) WHERE import.state IN $states RETURN import.id AS id ORDER BY import.receivedAt, id`,
    { states },
  );
  return rows.map((row) => z.string().parse(row['id']));
}
