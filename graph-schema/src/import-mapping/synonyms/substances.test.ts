import { expect, test } from 'vitest';
import { findSubstanceWord } from './substances.ts';

test.for<[text: string, code: string | undefined]>([
  ['Cannabis herb (marijuana)', 'CANNABIS_HERB'],
  ['Lysergic acid diethylamide (LSD)', 'LSD'],
  ['3,4-methylenedioxymethamphetamine (MDMA)', 'ECSTASY'],
  ['Mephedrone (4-methylmethcathinone, 4-MMC)', 'MEPHEDRONE'],
  // What stands in the brackets is no name of it, or that of something else.
  ['Cocaine (salt and crack)', undefined],
  ['Cocaine (heroin)', undefined],
  ['Total hallucinogens (including the above)', undefined],
])('%s is %s', ([text, code]) => {
  const found = findSubstanceWord(text);
  expect(found === undefined || found.how === 'guess' ? undefined : found.entry.code).toBe(code);
});
