import { expect, test } from 'vitest';
import { javaVersion, missingSentence } from './system-packages.ts';

test.for([
  { text: 'openjdk version "17.0.15" 2025-04-15', expected: 17 },
  { text: 'openjdk version "21" 2023-09-19', expected: 21 },
  { text: 'java version "1.8.0_402"', expected: 8 },
  { text: 'command not found', expected: undefined },
])('$text is Java $expected', ({ text, expected }) => {
  expect(javaVersion(text)).toBe(expected);
});

test('what is missing is named with the command that installs it', () => {
  expect(missingSentence(['Java 17', 'Redis'], ['openjdk-17-jre-headless', 'redis-server'])).toBe(
    'Missing on this machine: Java 17, Redis. Install with: sudo apt-get update && sudo apt-get install -y openjdk-17-jre-headless redis-server',
  );
});
