import { expect, test } from 'vitest';
import type { Envelope } from '@corridor/graph-schema/contracts';
import { questions, type QuestionName } from '@corridor/graph-schema/questions';
import { answerForms } from './index.ts';
import { madeAnswers } from './testing/made-answers.ts';

const envelope = (question: QuestionName): Envelope => ({
  question,
  params: {},
  revision: 'r',
  dataAsOf: '2026-01-31T00:00:00.000Z',
  codeVersion: '1',
  truncated: null,
  warnings: [],
  excluded: [],
  ...madeAnswers[question],
});
const named = new Map([
  ['a'.repeat(32), 'Amara Test'],
  ['b'.repeat(32), 'Bruno Test'],
  ['c'.repeat(32), 'Test Cargo Ltd'],
  ['5'.repeat(32), 'Seizure 1'],
  ['6'.repeat(32), 'Logo Heron'],
]);
const sectionsOf = (question: QuestionName) =>
  answerForms[question].sections(envelope(question), (id) => named.get(id) ?? id);
const tableOf = (question: QuestionName, name: string) =>
  sectionsOf(question)
    .flatMap(({ tables = [] }) => tables)
    .find((table) => table.name === name)?.rows;
const sentencesOf = (question: QuestionName) => sectionsOf(question).flatMap(({ sentences = [] }) => sentences);

test.for(questions.map(({ name }) => name))(
  'the form of %s has sentences, tables as wide as their heads, and a first table with a line',
  (name) => {
    const sections = sectionsOf(name);
    const tables = sections.flatMap((section) => section.tables ?? []);

    expect(answerForms[name].question.name).toBe(name);
    expect(answerForms[name].method.length).toBeGreaterThan(0);
    expect(sections[0]?.sentences?.[0]).toMatch(/\w.*[.:·]?/);
    expect(tables[0]?.rows.length).toBeGreaterThan(0);
    expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length);
    for (const { name: table, columns, rows } of tables)
      expect([table, ...rows.map((row) => row.length)]).toStrictEqual([table, ...rows.map(() => columns.length)]);
  },
);

test('ways are told hop by hop, by captions, with what they rest on the least', () => {
  expect(sentencesOf('paths')).toStrictEqual([
    'Amara Test and Bruno Test are linked by 2 hops; first day: 2023-03-01.',
  ]);
  expect(tableOf('paths', 'ways')).toStrictEqual([
    [1, 'Amara Test – Test Cargo Ltd – Bruno Test', 2, 0.25, 'yes', 'Amara Test – Test Cargo Ltd'],
  ]);
  expect(tableOf('paths', 'links')?.[0]).toStrictEqual([
    1,
    'Amara Test',
    'is a director of',
    'Test Cargo Ltd',
    '2023-01-01 – 2023-01-31',
    '',
    0.5,
    1,
    2,
    'd'.repeat(32),
  ]);
});

test('key players are told with how sure the answer is', () => {
  expect(sentencesOf('key-players')).toStrictEqual([
    'Without Amara Test fragmentation is 75 %; before it is 10 %.',
    'It is exact: of 2 sets of 2 candidates none is better, and 1 is as good.',
  ]);
  expect(tableOf('key-players', 'comparison')).toStrictEqual([
    ['of most ties', 'Bruno Test', 0.5],
    ['one after another', 'Amara Test', 0.75],
  ]);
});

test('what is inferred is never told as what a record says', () => {
  expect(tableOf('hierarchy', 'roles')).toStrictEqual([
    ['Amara Test', 'Person', 'a'.repeat(32), 'Leader', 'inferred, unverified', 0.75, 'directs others; pays others'],
  ]);
});

test('trails are told transfer by transfer', () => {
  expect(tableOf('trails', 'trails')).toStrictEqual([[1, 'Amara Test → Bruno Test', 9_000, 'EUR', 3, 0.5]]);
  expect(sentencesOf('trails')).toContain('1 run of transfers may have been split to stay below the threshold.');
});

test('measures stand in the order of the list, each with what a high value says', () => {
  expect(tableOf('metrics', 'measures')).toStrictEqual([['Amara Test', 'Person', 'a'.repeat(32), 3, null]]);
  expect(sentencesOf('metrics')).toContainEqual(expect.stringMatching(/^Betweenness is estimated from 100 ways/));
});
