import { expect, test } from 'vitest';
import { agencyChangeOf, agencyFormOf, askedAgency, noAgency } from './agency-form.ts';

const agency = {
  code: 'POLICE',
  name: 'Police',
  agencyType: 'POLICE',
  country: 'ITA',
  languages: ['it', 'en'],
  offices: [],
};

test('only what differs is changed, and what was taken away is null', () => {
  const before = agencyFormOf(agency);

  expect(agencyChangeOf(before, { ...before, languages: 'it,  en' })).toStrictEqual({});
  expect(agencyChangeOf(before, { ...before, country: '', languages: '', dutyHours: '8 to 16' })).toStrictEqual({
    country: null,
    languages: null,
    dutyHours: '8 to 16',
  });
});

test('a new agency is asked for without empty texts', () => {
  expect(askedAgency({ ...noAgency, name: 'Harbour police', country: 'nld' })).toStrictEqual({
    name: 'Harbour police',
    agencyType: 'POLICE',
    country: 'NLD',
  });
});
