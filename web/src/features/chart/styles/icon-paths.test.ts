import { kinds } from '@corridor/graph-schema';
import { expect, test } from 'vitest';
import { iconPaths } from './icon-paths.ts';
import { iconPathOf } from './icons.ts';

test.for(kinds)('the icon of $label is in the set', ({ label, icon }) => {
  expect(iconPaths[icon]).toMatch(/^M/);
  expect(iconPathOf(label)).toBe(iconPaths[icon]);
});

test('no icon is carried that no kind names', () => {
  expect(Object.keys(iconPaths).sort()).toStrictEqual([...new Set(kinds.map(({ icon }) => icon))].sort());
});

test('a kind that is not known has an icon too', () => {
  expect(iconPathOf('Nonsense')).toMatch(/^M/);
});
