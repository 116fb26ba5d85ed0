import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { communityEvents } from './community-events.ts';
import { matchCommunities } from './match-communities.ts';

const members = (text: string) => new Set(text);
const first = ['ABCDE', 'FGHI', 'JKL', 'MNOPQR'].map(members);
const second = ['ABCDEFGHI', 'JKLS', 'MNO', 'PQR', 'UVW'].map(members);

test('FX-11: communities are matched by what they share', () => {
  const matches = matchCommunities(first, second);

  expect(matches.map(({ from, to }) => `${'abcd'[from]}-${'pqrst'[to]}`)).toStrictEqual([
    'a-p',
    'b-p',
    'c-q',
    'd-r',
    'd-s',
  ]);
  expect(matches.map(({ jaccard }) => Number(jaccard.toFixed(3)))).toStrictEqual([0.556, 0.444, 0.75, 0.5, 0.5]);
});

test('FX-11: merge a, b into p; grow c to q; split d into r, s; birth t', () => {
  const events = communityEvents([first, second]);

  const named = events.map(({ type, from, to }) =>
    [
      type,
      from.map(({ community }) => 'abcd'[community]).join(' '),
      to.map(({ community }) => 'pqrst'[community]).join(' '),
    ].join(': '),
  );
  expect(named).toStrictEqual(['merge: a b: p', 'grow: c: q', 'split: d: r s', 'birth: : t']);
  expect(events.map(({ at }) => at)).toStrictEqual([1, 1, 1, 1]);
});

test('what is not matched lies dormant, is taken up again, and dies only after that', () => {
  const [x, y] = ['ABCD', 'EFGH'].map(members);

  const types = (snapshots: readonly ReadonlySet<string>[][], dormantFor: number) =>
    communityEvents(snapshots, { dormantFor }).map(({ type, at, from }) =>
      `${at} ${type} ${from[0]?.snapshot ?? ''}`.trim(),
    );
  expect(types([[x, y], [y], [x, y]], 1)).toStrictEqual([
    '1 dormant 0',
    '1 continue 0',
    '2 continue 0',
    '2 continue 1',
  ]);
  expect(types([[x, y], [y], [y], [x, y]], 1)).toStrictEqual([
    '1 dormant 0',
    '1 continue 0',
    '2 death 0',
    '2 continue 1',
    '3 continue 2',
    '3 birth',
  ]);
  expect(types([[x, y], [y]], 0)).toStrictEqual(['1 death 0', '1 continue 0']);
  expect(types([[x], [], [], [x]], 2)).toStrictEqual(['1 dormant 0', '3 continue 0']);
});

test('a community that shrinks or stays as large is told from one that grows', () => {
  const types = (later: string) => communityEvents([[members('ABCD')], [members(later)]]).map(({ type }) => type);

  expect(types('ABC')).toStrictEqual(['shrink']);
  expect(types('ABCX')).toStrictEqual(['continue']);
  expect(types('ABCDX')).toStrictEqual(['grow']);
});

const someCommunities = fc
  .array(fc.nat(4), { minLength: 12, maxLength: 12 })
  .map((homes) =>
    [...new Set(homes)].map((home) => new Set(homes.flatMap((other, member) => (other === home ? [member] : [])))),
  );

test('matches are those of comparing all with all', () => {
  fc.assert(
    fc.property(someCommunities, someCommunities, fc.constantFrom(0.1, 0.3, 0.5, 1), (earlier, later, threshold) => {
      const expected = earlier.flatMap((one, from) =>
        later
          .map((other, to) => {
            const both = [...one].filter((member) => other.has(member)).length;
            return { from, to, jaccard: both / new Set([...one, ...other]).size };
          })
          .filter(({ jaccard }) => jaccard >= threshold),
      );
      expect(matchCommunities(earlier, later, threshold)).toStrictEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('every community of two snapshots is in an event', () => {
  fc.assert(
    fc.property(someCommunities, someCommunities, (earlier, later) => {
      const events = communityEvents([earlier, later], { dormantFor: 0 });

      const places = (list: readonly { community: number }[]) => list.map(({ community }) => community);
      const numbers = (list: readonly unknown[]) => Array.from(list.keys());
      const before = [...new Set(events.flatMap(({ from }) => places(from)))].sort((a, b) => a - b);
      const after = [...new Set(events.flatMap(({ to }) => places(to)))].sort((a, b) => a - b);
      expect(before).toStrictEqual(numbers(earlier));
      expect(after).toStrictEqual(numbers(later));
      for (const { type, from, to } of events) {
        expect([type === 'merge', type === 'split']).toStrictEqual([from.length > 1, to.length > 1]);
        expect([type === 'birth', type === 'death']).toStrictEqual([from.length === 0, to.length === 0]);
      }
    }),
    { numRuns: 300 },
  );
});
