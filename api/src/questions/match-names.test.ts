import { foldName } from '@corridor/graph-schema/matching';
import { expect, test } from 'vitest';
import { matchNames } from './match-names.ts';

const offer = {
  names: [
    { name: 'Amara Nwosu-Delacroix', isPrimary: true },
    { name: 'The Ferryman', isPrimary: false },
    { name: 'Юсуф Тарасов', isPrimary: false },
    { name: 'يوسف', isPrimary: false },
  ],
  keys: ['E164:-:+23480555010', 'DOCUMENT:NGA:P:A0555123'],
  phonetic: [],
};

test.for([
  { text: 'Amara Nwosu-Delacroix', field: 'name', how: 'exact' },
  { text: 'nwosu', field: 'name', how: 'word' },
  { text: 'delac', field: 'name', how: 'start' },
  { text: 'Ferryman', field: 'alias', how: 'word' },
  { text: 'Amaar', field: 'name', how: 'typing' },
  { text: 'Yusuf', field: 'alias', how: 'otherScript' },
  { text: '+234 80 555 010', field: 'identifier', how: 'exact' },
  { text: 'Youssef', field: 'alias', how: 'otherScript' },
  { text: 'a 055 5123', field: 'identifier', how: 'exact' },
  { text: '+2348055', field: 'identifier', how: 'start' },
  { text: 'Amara Delphine Nwosu', field: 'name', how: 'word' },
])('“$text” matches by $field, $how', ({ text, field, how }) => {
  expect(matchNames(text, foldName(text), offer)?.matched).toMatchObject({ field, how });
});

test('a name that has nothing of the text does not match', () => {
  expect(matchNames('Zbigniew', foldName('Zbigniew'), offer)).toBeUndefined();
});

test('the whole name is a better hit than a part of it', () => {
  const whole = matchNames('The Ferryman', foldName('The Ferryman'), offer)?.score ?? 0;
  const part = matchNames('Ferryman', foldName('Ferryman'), offer)?.score ?? 1;

  expect(whole).toBeGreaterThan(part);
});

test('the reason orders the hits, however long the name is, and among typing errors their number', () => {
  const scoreOf = (name: string, isPrimary: boolean) =>
    matchNames('Lelakola', ['lelakola'], { names: [{ name, isPrimary }], keys: [], phonetic: [] });
  const rest = 'Musa di Gapevi the Younger';
  const falling = [
    scoreOf('Lelakola', true),
    ...['Lelakola', 'Lelakolan', 'Lelkaola', 'Lelkaolo', 'Lilokolo'].flatMap((word) => [
      scoreOf(`${word} Musa`, true),
      scoreOf(`${word} ${rest}`, false),
    ]),
  ];

  expect(falling.map((match) => match?.matched.how).join(' ')).toBe(
    'exact word word start start typing typing typing typing sound sound',
  );
  const scores = falling.map((match) => match?.score ?? 0);
  expect(scores).toStrictEqual([...new Set(scores)].toSorted((a, b) => b - a));
});

test('typing errors count in all words together, and more of them are still better than the same sound', () => {
  const scoreOf = (text: string) => matchNames(text, foldName(text), offer)?.score ?? 0;

  expect(scoreOf('Amaar Nwosu Delacroix')).toBeGreaterThan(scoreOf('Amaar Nwsou Delacroix'));
  expect(scoreOf('Amaar Nwsou Delacroix')).toBeGreaterThan(scoreOf('Amaar Nwsou Dleacriox'));
  expect(scoreOf('Amaar Nwsou Dleacriox')).toBeGreaterThan(scoreOf('Amara Nwosu Tellakroix'));
});
