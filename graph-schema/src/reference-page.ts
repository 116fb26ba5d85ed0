import { claimProperties } from './claims/claim-base.ts';
import { describesProperties } from './claims/describes.ts';
import type { KindDefinition } from './define-kind.ts';
import type { PropertyDeclaration, PropertyDeclarations } from './define-property.ts';
import type { RelationshipDefinition } from './define-relationship.ts';
import { kinds } from './kinds/index.ts';
import { relationships } from './relationships/index.ts';
import type { Vocabulary } from './vocabularies/define-vocabulary.ts';
import { vocabularies } from './vocabularies/index.ts';

/** Vocabularies longer than this are counted on the page and not listed. */
const LONG_VOCABULARY = 60;

/** The reference page of the vocabulary in Markdown: every kind, relationship and controlled vocabulary as declared. */
export function referencePage(): string {
  const kindList: readonly KindDefinition[] = kinds;
  const relationshipList: readonly RelationshipDefinition[] = relationships;
  const vocabularyList: readonly Vocabulary[] = vocabularies;
  const blocks = [
    '# Reference: kinds, relationships, vocabularies',
    'Generated from the declarations in `src/`; `npx vitest run --project unit reference-page -u` writes it anew.',
    'Days are whole days since 1970-01-01, instants milliseconds since 1970-01-01 UTC, points WGS 84. Every property is optional.',
    '## What every claim carries',
    propertyTable(claimProperties),
    '## What every description carries',
    propertyTable(describesProperties),
    '## Kinds',
    ...kindList.flatMap(kindBlocks),
    '## Relationships',
    ...relationshipList.flatMap(relationshipBlocks),
    '## Vocabularies',
    ...vocabularyList.flatMap(vocabularyBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function kindBlocks(kind: KindDefinition): string[] {
  const facts = [
    ['family', kind.family],
    ['a walk', { through: 'passes through', end: 'ends here', collapse: 'collapses it into one link' }[kind.passage]],
    ['strong keys', kind.strongKeys.map(quoted).join(', ') || 'none'],
    ...(kind.reference ? [['layer', 'reference']] : []),
  ].map(([name, value]) => `${name}: ${value}`);
  return [
    `### ${kind.label}`,
    `${kind.meaning}.${kind.note === undefined ? '' : ` ${kind.note}`}`,
    `${facts.join(' · ')}`,
    propertyTable(kind.properties),
  ];
}

function relationshipBlocks(relationship: RelationshipDefinition): string[] {
  const facts = [
    `walked as: ${relationship.traversal === 'named' ? 'only when named' : relationship.traversal}`,
    ...(relationship.namedAt ? [`only when named at ${relationship.namedAt.join(', ')}`] : []),
    ...(relationship.financialAt ? [`financial at ${relationship.financialAt.join(', ')}`] : []),
    ...(relationship.symmetric ? ['read both ways'] : []),
    ...(relationship.sameKind ? ['both ends of one kind'] : []),
  ];
  return [
    `### ${quoted(relationship.type)}`,
    `${endText(relationship.from)} _${relationship.phrase}_ ${endText(relationship.to)}.`,
    facts.join(' · '),
    ...(Object.keys(relationship.properties).length === 0 ? [] : [propertyTable(relationship.properties)]),
  ];
}

function endText(labels: readonly string[]): string {
  return labels.length === kinds.length ? 'any entity' : labels.join(', ');
}

function vocabularyBlocks({ name, meaning, version, values }: Vocabulary): string[] {
  const entries = Object.entries(values);
  const heading = [`### ${quoted(name)}`, `${meaning}. Version ${version}.`];
  if (entries.length > LONG_VOCABULARY) return [...heading, `${entries.length} values.`];
  return [
    ...heading,
    table(
      ['code', 'label'],
      entries.map(([code, { label }]) => [quoted(code), label]),
    ),
  ];
}

function propertyTable(properties: PropertyDeclarations): string {
  return table(
    ['property', 'type', 'meaning'],
    Object.entries(properties).map(([name, declaration]) => [quoted(name), typeText(declaration), declaration.meaning]),
  );
}

function typeText({ type, vocabulary }: PropertyDeclaration): string {
  return vocabulary === undefined ? type : `${type} of ${quoted(vocabulary)}`;
}

/** A table with aligned columns, as the formatter leaves it. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function quoted(name: string): string {
  return `\`${name}\``;
}
