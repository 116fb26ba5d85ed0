import { expect, test } from 'vitest';
import { mrzCheckDigit, mrzValue } from './mrz.ts';

const passport = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const card = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<';

test.for([
  ['L898902C3', 6],
  ['520727', 3],
  ['740812', 2],
  ['AB2134<<<', 5],
  ['a', undefined],
] as const)('%s has the check digit %s', ([field, digit]) => {
  expect(mrzCheckDigit(field)).toBe(digit);
});

test('the sample passport of ICAO is read and passes', () => {
  expect(mrzValue.clean(passport, {})).toStrictEqual({
    value: {
      format: 'TD3',
      documentCode: 'P',
      issuer: 'UTO',
      number: 'L898902C3',
      nationality: 'UTO',
      family: 'ERIKSSON',
      given: 'ANNA MARIA',
      birth: '740812',
      sex: 'F',
      expiry: '120415',
      failed: [],
    },
    flags: [],
    outcome: 'accept',
  });
});

test('the sample card of ICAO is read and passes', () => {
  const { value, outcome } = mrzValue.clean(card, {});
  expect([value?.format, value?.number, value?.family, value?.nationality, outcome]).toStrictEqual([
    'TD1',
    'D23145890',
    'ERIKSSON',
    'UTO',
    'accept',
  ]);
});

test('one line of a passport is enough', () => {
  const { value } = mrzValue.clean(passport.split('\n')[1] ?? '', {});
  expect([value?.format, value?.number, value?.family, value?.failed]).toStrictEqual([
    'TD3',
    'L898902C3',
    undefined,
    [],
  ]);
});

test('a swapped letter fails the checks of its field and of the whole', () => {
  const { value, flags, outcome } = mrzValue.clean(passport.replace('L898902C3', 'L8989O2C3'), {});
  expect(value?.failed).toStrictEqual(['number', 'composite']);
  expect(flags.map(({ flag, detail }) => `${flag} ${detail}`)).toStrictEqual([
    'MRZ_CHECK number',
    'MRZ_CHECK composite',
  ]);
  expect(outcome).toBe('flag');
});

test('a name that fills its field has been cut', () => {
  const cut = passport.replace('ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'ERIKSSONERIKSSONERIKSSON<<ANNAMARIAANNA');
  expect(mrzValue.clean(cut, {}).flags).toStrictEqual([{ flag: 'NAME_MRZ_FORM', detail: 'the name is cut' }]);
});

test.for(['P<UTO', 'hello', '12345678901234567890123456789012345678901234'])('%s is no zone', (raw) => {
  expect(mrzValue.clean(raw, {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});
