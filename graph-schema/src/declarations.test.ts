import { describe, expect, test } from 'vitest';
import { claimProperties } from './claims/claim-base.ts';
import { describesProperties } from './claims/describes.ts';
import type { KindDefinition } from './define-kind.ts';
import type { RelationshipDefinition } from './define-relationship.ts';
import { kinds } from './kinds/index.ts';
import { propertyDeclarations } from './properties/declarations.ts';
import { endsOf } from './relationships/ends.ts';
import { relationships } from './relationships/index.ts';
import type { Vocabulary } from './vocabularies/define-vocabulary.ts';
import { vocabularies, vocabularyOf } from './vocabularies/index.ts';

declare global {
  interface ImportMeta {
    /** The files that match a pattern, listed by the test runner: this workspace knows no file system. */
    glob(pattern: string): Readonly<Record<string, unknown>>;
  }
}

const kindFiles = Object.keys(import.meta.glob('./kinds/*.ts'));
const relationshipFiles = Object.keys(import.meta.glob('./relationships/*.ts'));
const vocabularyFiles = Object.keys(import.meta.glob('./vocabularies/*.ts'));
const ends: ReadonlySet<string> = new Set([...kinds.map(({ label }) => label), 'Case', 'Operation', 'Alert']);
const declaredAlso = ['define-vocabulary', 'ends', 'index', 'links'];

describe('one file a declaration, named like it', () => {
  test.for([
    { what: 'kinds', files: kindFiles, names: kinds.map(({ label }) => kebab(label)) },
    { what: 'relationships', files: relationshipFiles, names: relationships.map(({ type }) => kebab(type)) },
    { what: 'vocabularies', files: vocabularyFiles, names: vocabularies.map(({ name }) => kebab(name)) },
  ])('$what', ({ files, names }) => {
    const found = files
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => file.replace(/^.*\/|\.ts$/g, ''))
      .filter((name) => !declaredAlso.includes(name));

    expect(found.sort()).toStrictEqual(names.sort());
  });
});

test('one property name has one type and one vocabulary over all declarations', () => {
  const said = new Map<string, Set<string>>();
  for (const [, properties] of propertyDeclarations) {
    for (const [name, { type, vocabulary }] of Object.entries(properties)) {
      said.set(name, (said.get(name) ?? new Set()).add(`${type} ${vocabulary ?? ''}`));
    }
  }

  expect([...said].filter(([, types]) => types.size > 1)).toStrictEqual([]);
});

test('no kind and no relationship declares what every claim carries anyway', () => {
  const taken: ReadonlySet<string> = new Set([...Object.keys(claimProperties), ...Object.keys(describesProperties)]);
  const own = [...kinds, ...relationships].flatMap(({ properties }) => Object.keys(properties));

  expect(own.filter((name) => taken.has(name))).toStrictEqual([]);
});

test('every vocabulary that is named exists, and every value of it has a label', () => {
  const named = propertyDeclarations.flatMap(([, properties]) =>
    Object.values(properties).flatMap(({ vocabulary }) => vocabulary ?? []),
  );
  const list: readonly Vocabulary[] = vocabularies;
  const unlabelled = list.flatMap(({ name, values }) =>
    Object.entries(values)
      .filter(([, { label }]) => label.trim() === '')
      .map(([code]) => `${name}.${code}`),
  );

  expect(named.filter((name) => !Object.hasOwn(vocabularyOf, name))).toStrictEqual([]);
  expect(unlabelled).toStrictEqual([]);
});

test.for(relationships.map((relationship): RelationshipDefinition => relationship))(
  'the ends of $type exist',
  (relationship) => {
    expect([...relationship.from, ...relationship.to].filter((end) => !ends.has(end))).toStrictEqual([]);
    expect(endsOf(relationship).length).toBeGreaterThan(0);
  },
);

test.for(kinds.map((kind): KindDefinition => kind))('$label is declared whole', (kind) => {
  const stems = [kind.eventStem, kind.eventEndStem].filter((stem) => stem !== undefined);

  expect(kind.icon).toMatch(/^mdi[A-Z]\w+$/);
  expect(kind.columns.filter((column) => !Object.hasOwn(kind.properties, column))).toStrictEqual([]);
  expect(stems.filter((stem) => !Object.hasOwn(kind.properties, `${stem}Earliest`))).toStrictEqual([]);
  expect(kind.alwaysKeyed === true && kind.strongKeys.length === 0).toBe(false);
});

test('labels, types and names are unique', () => {
  const all = [
    ...kinds.map(({ label }) => label),
    ...relationships.map(({ type }) => type),
    ...vocabularies.map(({ name }) => name),
  ];

  expect(new Set(all).size).toBe(all.length);
});

function kebab(name: string): string {
  if (name === name.toUpperCase()) return name.toLowerCase().replaceAll('_', '-');
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
