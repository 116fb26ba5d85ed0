import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerFile } from '@corridor/graph-schema/contracts';
import { questions, type QuestionName } from '@corridor/graph-schema/questions';
import { answerForms } from '../../../questions/forms/index.ts';
import { madeAnswers } from '../../../questions/forms/testing/made-answers.ts';
import { answerDocument, type AnswerDocument } from './answer-document.ts';
import { answerForOthers } from './answer-for-others.ts';
import { htmlText } from './html-text.ts';
import { idsIn } from './ids-in.ts';
import { writeAnswerCsv } from './write-answer-csv.ts';
import { writeAnswerHtml } from './write-answer-html.ts';

const RUNS = 500;
const marking = {
  level: 2,
  handling: ['H0', 'H1'],
  releasableTo: ['NCB', 'POLICE'],
  denied: ['NAVY'],
  originators: ['NCB'],
  victims: false,
  closed: false,
};
const watermark: AnswerFile['watermark'] = {
  export: 'f'.repeat(32),
  account: 'analyst',
  agency: 'NCB',
  at: '2026-11-30T10:00:00.000Z',
  purpose: 'investigation',
  case: 'C-1',
  use: 'dissemination',
  recipient: 'POLICE',
};
const record = {
  id: 'e'.repeat(32),
  source: 'list',
  ref: 'R-1',
  version: '1',
  kind: 'nominal',
  recordedAt: '2026-01-01T00:00:00.000Z',
  flags: [],
  grade: { scheme: '4x4', source: 'B', information: '2' },
  marking,
};
const fileOf = (question: QuestionName): AnswerFile => ({
  form: 'corridor-answer/1',
  marking,
  watermark,
  answer: {
    question,
    params: { from: 'a'.repeat(32), k: 3, directed: false },
    revision: 'r',
    dataAsOf: '',
    codeVersion: '1',
    truncated: { reason: 'limit 1', total: 2 },
    warnings: [{ code: 'one', text: 'Beware of it.' }],
    excluded: [{ what: 'victims', why: 'They are not ranked.' }],
    ...madeAnswers[question],
  },
  records: { total: 1, sources: [{ source: 'list', records: 1 }], listed: [record] },
});
const documentOf = (question: QuestionName) =>
  answerDocument(answerForms[question], fileOf(question), (id) => (id === 'a'.repeat(32) ? 'Amara Test' : id));
const holding = (text: string): AnswerDocument => ({
  ...documentOf('aggregates'),
  title: text,
  watermark: { ...watermark, account: text },
  sections: [
    {
      title: text,
      sentences: [text],
      tables: [{ name: 'one', title: text, columns: [text], rows: [[text], [1.23456], [null]] }],
    },
  ],
});
const tagsOf = (html: string) => html.match(/<[^>]*>/g);

test.for(questions.map(({ name }) => name))('a report of %s runs nothing, asks for nothing, and is marked', (name) => {
  const html = writeAnswerHtml(documentOf(name));

  expect(html).not.toMatch(/<script|<img|<link|<iframe|src=|href=|url\(|@import/i);
  expect(html).toContain("default-src 'none'");
  expect(html.match(/2 RESTRICTED · H1 not for court · releasable to NCB, POLICE · never NAVY/g)?.length).toBe(3);
  expect(html).toContain('Made by analyst of NCB at 2026-11-30T10:00:00.000Z, for the purpose investigation, case C-1');
  expect(html).toContain('use: dissemination for POLICE');
});

test('a report says what was asked, by which conventions, what to beware of, and on which records it rests', () => {
  const { title, sections } = documentOf('key-players');
  const said = JSON.stringify(sections);

  expect(title).toBe('Who, removed together, would break this network up the most?');
  expect(sections.map((section) => section.title)).toStrictEqual([
    'Who, removed together, would break it up the most',
    'What was asked',
    'Conventions and method',
    'What to beware of',
    'Sources and records',
  ]);
  for (const part of [
    '["from","Amara Test"]',
    '["k","3"]',
    '["directed","false"]',
    '4x4 B 2',
    'Ties have no direction.',
    'Beware of it.',
  ])
    expect(said).toContain(part);
  expect(said).toContain('Not all is listed: limit 1 of 2.');
  expect(said).toContain('Left out: victims. They are not ranked.');
});

test('whatever a text holds, it adds no tag, no attribute and no control to a page', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '=', '\0', '\u202E', '\uD800', 'script', '-->', '</td>'),
    }),
  );
  const plain = tagsOf(writeAnswerHtml(holding('x')));
  fc.assert(
    fc.property(hostile, (text) => {
      const html = writeAnswerHtml(holding(text));

      expect(tagsOf(html)).toStrictEqual(plain);
      expect(html).not.toMatch(/[\0\u202A-\u202E\u2066-\u2069]/);
      expect(html.isWellFormed()).toBe(true);
    }),
    { numRuns: RUNS },
  );
  expect(htmlText(`<b a="1" b='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;');
});

test('a table stands below its marking and watermark, with whole numbers and no formula', () => {
  const lines = writeAnswerCsv(holding('=SUM(1;=2)')).split('\r\n');

  expect(lines[0]).toBe(`\uFEFF"part","about","says","'=SUM(1;'=2)","row"`);
  expect(lines.slice(1, 10).map((line) => line.split(',').slice(0, 3).join())).toStrictEqual([
    '"marking","form","corridor-answer/1"',
    '"marking","level","2"',
    '"marking","handling","H0 H1"',
    '"marking","releasableTo","NCB POLICE"',
    '"marking","denied","NAVY"',
    '"marking","originators","NCB"',
    '"marking","victims","false"',
    '"marking","closed","false"',
    `"watermark","export","${'f'.repeat(32)}"`,
  ]);
  expect(lines.filter((line) => line.startsWith('"row"'))).toStrictEqual([
    `"row","","","'=SUM(1;'=2)","1"`,
    '"row","","","1.23456","2"',
    '"row","","","","3"',
  ]);
});

test('the first table is the one of a file unless another is asked for by name', () => {
  const document = documentOf('paths');

  expect(writeAnswerCsv(document)).toContain('"Way","Over","Hops"');
  expect(writeAnswerCsv(document, 'links')).toContain('"Way","From","Relationship","To"');
  expect(writeAnswerCsv(document, 'records')).toContain('"4x4 B 2"');
  expect(() => writeAnswerCsv(document, 'nowhere')).toThrow(/There are: ways, links, hubs, parameters/);
});

test('ids are found wherever they stand, and a file for others has none of its asker’s own', () => {
  const [one = '', other = '', name = '', claim = ''] = ['1', '2', '3', '4'].map((digit) => digit.repeat(32));
  const params = { from: one, scope: { entities: [other] }, costs: { [name]: 1 }, text: 'x' };
  const shown = { id: '9'.repeat(32), kind: 'Person', caption: 'Protected person 9' };
  const answer = { ...fileOf('among').answer, params, results: [{ asked: one, claims: [claim] }] };
  const told = answerForOthers(answer, { named: new Map([[one, shown]]) });

  expect([...idsIn(params, null, undefined)].sort()).toStrictEqual([one, other, name]);
  expect(told.params).toStrictEqual({
    from: shown.id,
    scope: { entities: ['nothing that is shown here'] },
    costs: { 'nothing that is shown here': 1 },
    text: 'x',
  });
  expect(told.results).toStrictEqual([{ asked: shown.id, claims: [claim] }]);
});
