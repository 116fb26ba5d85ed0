import { expect, test } from 'vitest';
import { findActiveContent, freeTextValue, quoteForSpreadsheet } from './free-text.ts';

test.for([
  ['=HYPERLINK("http://x.invalid","click")', 'formula'],
  ['+SUM(A1:A9)', 'formula'],
  ['@SUM(1+1)', 'formula'],
  ["=cmd|' /C calc'!A0", 'formula'],
  ['<script>alert(1)</script>', 'markup'],
  ['<img src=x onerror=alert(1)>', 'markup'],
  ['javascript:alert(1)', 'markup'],
  ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]>', 'external entity'],
  ["x' OR '1'='1", 'query'],
  ['1; DROP TABLE persons', 'query'],
  ['}) DETACH DELETE n //', 'query'],
  ['MATCH (n) RETURN n', 'query'],
  ['{"$where": "1"}', 'query'],
  ['${7*7}', 'query'],
  ['{{constructor}}', 'query'],
] as const)('%s is active content and stays text', ([raw, kind]) => {
  expect(freeTextValue.clean(raw, {})).toStrictEqual({
    value: raw,
    flags: [{ flag: 'ACTIVE_CONTENT', detail: kind }],
    outcome: 'flag',
  });
});

test.for([
  'Found in the hold, 3 < 5 bags',
  'Price = 200 per gram; see annex',
  '-12 degrees',
  '+34 612 345 678',
  "They'd met and argued",
  'Match (football) return flight',
  'He said "or else"; then left',
  'two lines\nof text',
])('%s is plain text', (raw) => {
  expect(findActiveContent(raw)).toBeUndefined();
  expect(freeTextValue.clean(raw, {})).toStrictEqual({ value: raw, flags: [], outcome: 'accept' });
});

test('control characters go, with a mark', () => {
  expect(freeTextValue.clean('a\u0000b\u202Ec', {})).toStrictEqual({
    value: 'abc',
    flags: [{ flag: 'CONTROL_CHARS' }],
    outcome: 'flag',
  });
});

test('a text over the limit is rejected, not cut', () => {
  expect(freeTextValue.clean('abcdef', { maxLength: 5 })).toStrictEqual({
    flags: [{ flag: 'LIMIT_EXCEEDED', detail: '6 characters, limit 5' }],
    outcome: 'reject',
  });
});

test('a wrong encoding is proposed, never changed', () => {
  const { value, proposal } = freeTextValue.clean('cafÃ©', {});
  expect([value, proposal]).toStrictEqual(['cafÃ©', 'café']);
});

test('words for nothing are missing, unless the column keeps them', () => {
  expect(freeTextValue.clean('n/a', {}).missing).toBe('notApplicable');
  expect(freeTextValue.clean('none', { keepsMissingWords: true }).value).toBe('none');
});

test.for([
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-5', '-5'],
  ['-x', "'-x"],
  ['plain', 'plain'],
] as const)('%s is written to a spreadsheet as %s', ([text, quoted]) => {
  expect(quoteForSpreadsheet(text)).toBe(quoted);
});
