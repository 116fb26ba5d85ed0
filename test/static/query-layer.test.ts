import { expect, test } from 'vitest';
import { lineAt, sourceFiles, Visitor } from './source-files.ts';

const files = sourceFiles(['api', 'workers', 'graph-schema', 'network', 'seed', 'web']);

/** The only files that know the driver: every statement goes through them. */
const drivers = ['api/src/graph/driver.ts', 'workers/src/driver.ts'];
/** Where Cypher may be written. */
const cypherHomes =
  /^(?:graph-schema\/src\/(?:cypher|store)\/|api\/src\/(?:graph\/|audit\/process\/follow-watches\.ts|topology\/read-revisions\.ts|key\.ts|access\/|questions\/(?:crime-types-of|search-candidates|points-of)\.ts|resources\/)|workers\/src\/(?:migrations\/|upkeep\/|key\.ts)|seed\/src\/services\/neo4j\/)/;
const isCypher =
  /\b(?:MATCH|MERGE|UNWIND|CREATE|DETACH DELETE|LOAD CSV|SHOW )\s*[($]|\bCALL db\.|\bRETURN\b[^;]*\bAS\b|\b(?:CREATE|DROP) (?:CONSTRAINT|INDEX|FULLTEXT)/;
/**
 * What is put into the text of statements, by file: labels and types of the declarations (their parameters are unions of
 * them), names of constraints, the predicate of visibility. Whatever else it is, is a parameter.
 */
const constants: Readonly<Record<string, readonly string[]>> = {
  'api/src/graph/claim-texts.ts': ['type', "visible('claim')"],
  'api/src/questions/crime-types-of.ts': ["visible('said')"],
  'api/src/questions/search-candidates.ts': ["visible('said')", 'wanted', 'returned', 'FAR'],
  'api/src/resources/imports/find-import.ts': ['readable', 'condition'],
  'api/src/resources/identities/accounts.repository.ts': ['setRightsMark'],
  'api/src/resources/entities/read-described.ts': ["visible('said')"],
  'api/src/resources/entities/read-folded.ts': ["visible('said')"],
  'api/src/resources/sharing/read-notices.ts': ["guards.map(({ cypher }) => cypher).join(' AND ')"],
  'api/src/resources/sharing/sharing.repository.ts': ['disseminationFields'],
  'graph-schema/src/cypher/constraints.ts': [
    'type.toLowerCase()',
    'type',
    'name',
    'label',
    'listed(properties)',
    'indexed',
  ],
  'graph-schema/src/cypher/load-claims.ts': ['type'],
  'graph-schema/src/cypher/load-entities.ts': ['kind'],
  'graph-schema/src/cypher/load-records.ts': [
    "sharedProperties.map((name, at) => `${name}: shared[${at}]`).join(', ')",
  ],
  'graph-schema/src/store/invariants.ts': [
    'type',
    "Object.entries(rules) .map(([name, broken]) => `sum(CASE WHEN ${broken} THEN 1 ELSE 0 END) AS ${name}`) .join(',\\n ')",
    'label',
  ],
  'graph-schema/src/store/pages.ts': ['returnFoldable', 'type'],
  'graph-schema/src/store/repair.ts': ['type'],
};
/** Where the API reads past the reader's tokens: work and control, and the truth for the resident graph. */
const readingAll =
  /^api\/src\/(?:access\/|audit\/|graph\/read\.ts|questions\/sight\.ts|topology\/resident\.ts|resources\/(?:identities|audit\/watches|checks\/checks\.routes|imports\/(?:find-import|start-import|complete-options)|necessity|profiles|records|seals|status|upkeep)\b)/;

test('only the two driver files import the driver', () => {
  const found = files.filter(({ program }) => {
    let imports = false;
    new Visitor({
      ImportDeclaration: ({ source }) => {
        if (source.value.startsWith('neo4j-driver')) imports = true;
      },
      ImportExpression: ({ source }) => {
        if (source.type !== 'Literal' || String(source.value).startsWith('neo4j-driver')) imports = true;
      },
    }).visit(program);
    return imports;
  });

  expect(found.map(({ path }) => path)).toStrictEqual(drivers);
});

test('Cypher stands only in the layer of queries and the repositories', () => {
  const strays: string[] = [];
  for (const { path, text, program } of files) {
    if (cypherHomes.test(path)) continue;
    const check = (value: string, place: number) => {
      if (isCypher.test(value)) strays.push(`${path}:${lineAt(text, place)}: ${value.trim().slice(0, 80)}`);
    };
    new Visitor({
      Literal: (node) => {
        if (typeof node.value === 'string') check(node.value, node.start);
      },
      TemplateLiteral: (node) => check(node.quasis.map(({ value }) => value.raw).join(' '), node.start),
    }).visit(program);
  }

  expect(strays).toStrictEqual([]);
});

test('nothing but constants of the declarations is put into the text of a statement', () => {
  const found = new Map<string, string[]>();
  for (const { path, text, program } of files) {
    new Visitor({
      TemplateLiteral: ({ quasis, expressions }) => {
        if (!isCypher.test(quasis.map(({ value }) => value.raw).join(' '))) return;
        const used = expressions.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));
        if (used.length > 0) found.set(path, [...new Set([...(found.get(path) ?? []), ...used])]);
      },
    }).visit(program);
  }

  expect(Object.fromEntries(found)).toStrictEqual(constants);
});

test('what a reader may or may not see is read through the reader’s tokens alone', () => {
  const found = files.filter(
    ({ path, text }) => path.startsWith('api/src/') && /\bstore\.read\b/.test(text) && !readingAll.test(path),
  );

  expect(found.map(({ path }) => path)).toStrictEqual([]);
});
