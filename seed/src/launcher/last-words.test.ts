import { expect, test } from 'vitest';
import { lastWords } from './last-words.ts';

test.for([
  {
    name: 'a thrown error',
    text: 'at work\nTypeError: x is not a function\n    at main.ts:3\n\nNode.js v24.21.0\n',
    expected: 'TypeError: x is not a function',
  },
  {
    name: 'a line of the log',
    text: '{"level":30,"msg":"up"}\n{"level":60,"msg":"no key","err":{"message":"gone"}}\n',
    expected: 'no key: gone',
  },
  { name: 'a plain sentence', text: 'The key does not fit.\n', expected: 'The key does not fit.' },
  {
    name: 'colours',
    text: '\u001b[31merror\u001b[0m: cannot resolve x\n  at y\n',
    expected: 'error: cannot resolve x',
  },
  {
    name: 'an error on the next line',
    text: 'error during build:\nno such file\n',
    expected: 'error during build: no such file',
  },
  { name: 'only good news', text: '{"level":30,"msg":"up"}\n', expected: '' },
])('$name is told as "$expected"', ({ text, expected }) => {
  expect(lastWords(text)).toBe(expected);
});
