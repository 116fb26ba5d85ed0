import { expect, test } from 'vitest';
import { commands } from './index.ts';

test('no two commands share a chord or an id', () => {
  const chords = commands.flatMap(({ keys }) => keys);

  expect(new Set(chords).size).toBe(chords.length);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('plain letters belong to the chart alone', () => {
  const everywhere = commands.filter(({ scope }) => scope === 'desk').flatMap(({ keys }) => keys);

  expect(everywhere.filter((chord) => /^(shift\+)?[a-z0-9]$/.test(chord))).toStrictEqual([]);
});
