import { crc32 } from 'node:zlib';

/** One step of the store's schema, in the file format of neo4j-migrations. */
export interface Migration {
  /** `V0001__constraints.cypher`. */
  readonly fileName: string;
  readonly version: string;
  readonly description: string;
  readonly statements: readonly string[];
}

/** Names a migration and joins its statements to the text of its file. */
export function defineMigration(number: number, name: string, statements: readonly string[]): Migration {
  const version = String(number).padStart(4, '0');
  return { fileName: `V${version}__${name}.cypher`, version, description: name.replaceAll('_', ' '), statements };
}

/** The text of the file. */
export function migrationText({ statements }: Migration): string {
  return statements.map((statement) => `${statement};\n`).join('');
}

/** CRC-32 over the statements in order, in decimal: the checksum of neo4j-migrations. */
export function checksum({ statements }: Migration): string {
  return String(statements.reduce((sum, statement) => crc32(statement, sum), 0));
}
