import { expect, test } from 'vitest';
import { openApiDocument } from '@corridor/api/testing';
import { operationsOf } from '../support/fuzz/api-operations.ts';

/** As much of a schema as says which members there may be. */
interface Schema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Members with names of the sender's own: rows of a source, and what is said of each of some columns, words or entities; and what a question parses by its own strict parameters. */
const ownNames = new Set([
  'PATCH /api/v1/imports/{id}/quarantine/{position} cells',
  'POST /api/v1/records profile',
  'POST /api/v1/records records',
  'POST /api/v1/questions/conflicts limits',
  'POST /api/v1/questions/key-players costs',
  'POST /api/v1/questions/{name}/export params',
  ...['columns', 'missing', 'words', 'pieces', 'properties', 'times', 'typeWords', 'weights'].map(
    (name) => `PUT /api/v1/profiles/{name} ${name}`,
  ),
]);

/** Every object within a schema that takes members it does not name, by the last name on the way to it. */
function openIn(schema: Schema | undefined, last: string): string[] {
  if (schema === undefined) return [];
  const { properties, additionalProperties, items } = schema;
  const isObject = properties !== undefined || schema.type === 'object';
  const within = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(items ? [items] : [])];
  return [
    ...(isObject && additionalProperties !== false ? [last] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, one]) => openIn(one, name)),
    ...within.flatMap((one) => openIn(one, last)),
    ...(typeof additionalProperties === 'object' ? openIn(additionalProperties, last) : []),
  ];
}

test('no body takes a member that it does not name, so that nothing of the server’s own can be set', () => {
  const found = operationsOf(openApiDocument()).flatMap(({ name, content }) =>
    openIn(content?.schema as Schema | undefined, '').map((last) => `${name} ${last}`),
  );

  expect([...new Set(found)].sort()).toStrictEqual([...ownNames].sort());
});
