import { expect, test } from 'vitest';
import { chordOf, chordWords } from './chord.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.for([
  { name: 'a letter', press: { key: 'e', code: 'KeyE' }, chord: 'e' },
  { name: 'a capital', press: { key: 'H', code: 'KeyH', shiftKey: true }, chord: 'shift+h' },
  { name: 'Z of a German keyboard', press: { key: 'z', code: 'KeyY', ctrlKey: true }, chord: 'mod+z' },
  { name: 'E of a Russian keyboard', press: { key: 'у', code: 'KeyE' }, chord: 'e' },
  { name: 'A of an Arabic keyboard', press: { key: 'ش', code: 'KeyA', metaKey: true }, chord: 'mod+a' },
  { name: 'a sign reached with Shift', press: { key: '?', code: 'Slash', shiftKey: true }, chord: '?' },
  { name: 'a sign reached with Shift elsewhere', press: { key: '/', code: 'Digit7', shiftKey: true }, chord: '/' },
  { name: 'a named key', press: { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, chord: 'alt+arrowleft' },
])('$name', ({ press, chord }) => {
  expect(chordOf({ ...plain, ...press })).toBe(chord);
});

test('chords are shown in the words on the keys', () => {
  expect(['mod+shift+z', 'delete', '+', 'alt+arrowleft'].map(chordWords)).toStrictEqual([
    'Ctrl+Shift+Z',
    'Del',
    '+',
    'Alt+←',
  ]);
});
