import { expect, test } from 'vitest';
import { madeEntry } from '../testing.ts';
import { defaultAlarmRules } from './alarm-rules.ts';
import { watchUse } from './watch-use.ts';

const nobody = () => false;
const begin = Date.UTC(2026, 10, 30, 9);
const at = (seconds: number) => new Date(begin + seconds * 1_000).toISOString();
const pages = defaultAlarmRules.filter(({ name }) => name === 'bulkReading');

test('five hundred pages of persons in ten minutes raise one alarm and slow the account down', () => {
  const watch = watchUse(pages, nobody);
  const raised = Array.from({ length: 900 }, (_, n) => watch.observe(madeEntry(n, { at: at(n * 0.6) }))).flat();

  expect(raised).toMatchObject([{ rule: { name: 'bulkReading' }, count: 500, agency: 'NCB' }]);
  const [account] = Object.keys(watch.throttled(begin + 500 * 600));
  expect(account).toBe(madeEntry(0).account);
  expect(watch.throttled(begin + 3_600_000)).toStrictEqual({});
});

test.for([
  { name: 'searches', more: { action: 'post /api/v1/questions/search' } },
  { name: 'neighbours', more: { action: 'post /api/v1/questions/neighbours' } },
  { name: 'files', more: { action: 'post /api/v1/exports', kind: 'export' as const } },
])('ten thousand persons in ten minutes raise one alarm and slow down, shown by $name', ({ more }) => {
  const watch = watchUse(
    defaultAlarmRules.filter(({ name }) => name.startsWith('bulk') && name !== 'bulkExport'),
    nobody,
  );
  const raised = Array.from({ length: 300 }, (_, n) =>
    watch.observe(madeEntry(n, { at: at(n), persons: 50, ...more })),
  ).flat();

  expect(raised).toMatchObject([{ rule: { name: 'bulkPersons' }, count: 10_000 }]);
  expect(Object.keys(watch.throttled(begin + 200_000))).toStrictEqual([madeEntry(0).account]);
});

test('what left the window counts no more, however many it showed', () => {
  const watch = watchUse(
    defaultAlarmRules.filter(({ name }) => name === 'bulkPersons'),
    nobody,
  );
  const raised = [9_999, 9_999, 1].map(
    (persons, n) => watch.observe(madeEntry(n, { at: at(n * 600), persons })).length,
  );

  expect(raised).toStrictEqual([0, 0, 0]);
});

test('the same pages over a working day raise none', () => {
  const watch = watchUse(pages, nobody);
  const raised = Array.from({ length: 500 }, (_, n) => watch.observe(madeEntry(n, { at: at(n * 60) }))).flat();

  expect(raised).toStrictEqual([]);
});

test.for([
  { name: 'answers about no person', more: { persons: 0 } },
  { name: 'what was refused', more: { decision: 'refused' as const } },
  { name: 'searches', more: { action: 'post /api/v1/questions/search' } },
  { name: 'services', more: { account: 'service' } },
])('$name are not pages of persons', ({ more }) => {
  const watch = watchUse(pages, nobody);

  expect(
    Array.from({ length: 600 }, (_, n) => watch.observe(madeEntry(n, { at: at(0), ...more }))).flat(),
  ).toStrictEqual([]);
});

test('a stretch that goes on is told of again, an hour of quiet begins anew', () => {
  const watch = watchUse(pages, nobody);
  const count = (from: number) =>
    Array.from({ length: 600 }, (_, n) => watch.observe(madeEntry(n, { at: at(from + n) }))).flat().length;

  expect([count(0), count(600), count(20_000)]).toStrictEqual([1, 1, 1]);
});

test('off case, off hours, a watched person and refusals', () => {
  const watch = watchUse(defaultAlarmRules, (agency, id) => agency === 'NCB' && id === 'f'.repeat(32));
  const names = (count: number, more: Partial<ReturnType<typeof madeEntry>>) =>
    new Set(
      Array.from({ length: count }, (_, n) => watch.observe(madeEntry(n, { account: 'a'.repeat(32), ...more })))
        .flat()
        .map(({ rule }) => rule.name),
    );

  expect(names(200, { at: at(0) })).toStrictEqual(new Set(['offCase']));
  expect(names(300, { at: at(40_000), case: 'c'.repeat(32) })).toStrictEqual(new Set());
  expect(names(100, { at: at(14 * 3_600), case: 'c'.repeat(32) })).toStrictEqual(new Set(['offHours']));
  expect(names(1, { at: at(90_000), case: 'c'.repeat(32), subjects: ['f'.repeat(32)] })).toStrictEqual(
    new Set(['watchedPerson']),
  );
  expect(names(50, { at: at(95_000), kind: 'refusal', decision: 'refused' })).toStrictEqual(new Set(['refusals']));
});
