import { expect, test } from 'vitest';
import { mapOne } from './mapping.testing.ts';

const part = { recordKind: 'event', subjects: [{ id: 'event', kind: 'Event', key: '{id}' }] };
const row = { id: 'E1' };

test('handling in a cell makes a token of its own; an empty cell takes the strictest', () => {
  const guarded = { ...part, policy: { handling: 'handling' } };
  const [said, empty] = [
    mapOne(guarded, { ...row, handling: 'level 1 // H1 // REL BBB' }),
    mapOne(guarded, { ...row, handling: '' }),
  ];

  expect(said.tokens[0]).toMatchObject({ level: 1, handling: 'H1', releasableTo: ['BBB'] });
  expect(empty.tokens[0]).toMatchObject({ level: 3, handling: 'H3', releasableTo: [] });
});

test('a level that is not understood, or whose column is gone, is the strictest and flagged; an empty cell is the level of the import', () => {
  const guarded = { ...part, policy: { level: 'level' } };
  const mapped = [{ level: '2' }, { level: 'amber' }, { level: '' }, {}].map((cells) =>
    mapOne(guarded, { ...row, ...cells }),
  );

  expect(mapped.map(({ tokens }) => tokens[0]?.level)).toStrictEqual([2, 3, 1, 3]);
  expect(mapped.map(({ faults }) => faults.some(({ flag }) => flag === 'HANDLING_DEFAULTED'))).toStrictEqual([
    false,
    true,
    false,
    true,
  ]);
});

test.for([
  [{ releaseTo: 'to' }, { to: 'BBB, court' }],
  [{ handling: 'handling' }, { handling: 'level 1 // H1 // REL BBB COURT' }],
] as const)('a row that permits its own use in court waits for a person: %j', ([policy, cells]) => {
  const held = mapOne({ ...part, policy }, { ...row, ...cells });

  expect(held.outcome).toBe('quarantined');
  expect(held.faults).toMatchObject([{ flag: 'HANDLING_DEFAULTED', place: Object.keys(cells)[0] }]);
  expect(held.tokens[0]?.releasableTo).toStrictEqual(['BBB']);
});

test.for([
  ['which its handling says', { handling: 'handling' }, { handling: 'level 2 // H1 // REL BBB CHECK AAA' }],
  ['to the recipients of its import', { level: 'level' }, { level: '3' }],
] as const)('from level 2 a row comes without its release %s, and is flagged', ([, policy, cells]) => {
  const mapped = mapOne({ ...part, policy }, { ...row, ...cells }, { releaseTo: ['AAA', 'BBB', 'CHECK'] });

  expect(mapped.outcome).toBe('flagged');
  expect(mapped.faults).toMatchObject([{ flag: 'HANDLING_DEFAULTED', detail: expect.stringMatching(/to BBB$/) }]);
  expect(mapped.tokens[0]?.releasableTo).toStrictEqual(['AAA', 'CHECK']);
});

test('who is kept out of the import is kept out of each row, beside those whom the row names', () => {
  const [named, empty, same, owner] = [
    mapOne({ ...part, policy: { deny: 'never' } }, { ...row, never: 'ddd/hq; CCC' }, { deny: ['BBB'] }),
    mapOne({ ...part, policy: { deny: 'never' } }, { ...row, never: '' }, { deny: ['BBB'] }),
    mapOne({ ...part, policy: { deny: { value: 'CCC' } } }, row),
    mapOne({ ...part, policy: { deny: 'never' } }, { ...row, never: 'AAA' }),
  ];

  expect([named, empty, same].map(({ tokens }) => tokens[0]?.denied)).toStrictEqual([
    ['BBB', 'CCC', 'DDD/HQ'],
    ['BBB'],
    ['CCC'],
  ]);
  const lost = mapOne({ ...part, policy: { deny: 'never' } }, row);
  expect(lost).toMatchObject({ outcome: 'quarantined', faults: [{ flag: 'HANDLING_DEFAULTED', place: 'never' }] });
  expect(owner).toMatchObject({ outcome: 'quarantined', faults: [{ flag: 'HANDLING_DEFAULTED', place: 'never' }] });
});

test('the conditions of the owner are those of the row, else those of the import', () => {
  const asked = { ...part, policy: { caveats: 'conditions' } };
  const options = { handling: 'H3', caveats: 'Ask us first.' };
  const [own, none] = [{ conditions: 'Not for the press.' }, { conditions: '' }].map((cells) =>
    mapOne(asked, { ...row, ...cells }, options),
  );

  expect([own, none].map((mapped) => mapped?.drafts[0]?.caveats)).toStrictEqual([
    'Not for the press.',
    'Ask us first.',
  ]);
});

test('a grade in cells gives the confidence of its table', () => {
  const graded = { ...part, grade: { scheme: '4x4', sourceColumn: 'source grade', informationColumn: 'info grade' } };
  const draft = mapOne(graded, { ...row, 'source grade': 'B', 'info grade': '2' }).drafts[0];

  expect([draft?.said.confidence, draft?.sourceGrade, draft?.infoGrade]).toStrictEqual([0.75, 'B', '2']);
});
