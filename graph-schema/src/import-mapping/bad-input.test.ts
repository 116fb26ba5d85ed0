import { expect, test } from 'vitest';
import { faultCases } from './bad-input-cases.ts';
import { coveredFaults } from './bad-input-coverage.ts';
import { mapOne } from './mapping.testing.ts';

/** One profile with a column for every kind of fault; rows say only what their case is about. */
const part = {
  recordKind: 'seizure',
  defaultCountry: 'GBR',
  dates: { formats: ['dd.MM.yyyy', 'dd.MM.yy'] },
  units: {
    gramsPerUnit: { value: 0.3, on: '2024-01-01', source: 'test' },
    kgPerLitre: { value: 1, on: '2024-01-01', source: 'test' },
  },
  subjects: [
    {
      id: 'seizure',
      kind: 'Seizure',
      key: '{id}',
      event: { column: 'date', zone: { column: 'zone' } },
      properties: {
        statedTotalKg: { column: 'total' },
        mode: { column: 'mode' },
        declaredGoods: { column: 'remarks' },
      },
    },
    {
      id: 'substance',
      kind: 'Substance',
      identified: { by: 'substance', column: 'substance' },
      properties: { cas: { column: 'cas', clean: 'cas' } },
    },
    {
      id: 'person',
      kind: 'Person',
      when: 'name',
      names: [{ column: 'name' }, { column: 'aliases', type: 'alias' }],
      times: { birth: 'birth' },
    },
    { id: 'unordered', kind: 'Person', when: 'unordered', names: [{ column: 'unordered', order: 'unknown' }] },
    { id: 'someone', kind: 'Person', when: { column: 'role' }, names: [{ column: 'someone' }] },
    { id: 'nationality', kind: 'Country', identified: { by: 'country', column: 'nationality' }, split: '|' },
    { id: 'containerNumber', kind: 'Identifier', identified: { by: 'container', column: 'container' } },
    { id: 'imo', kind: 'Identifier', identified: { by: 'imo', column: 'imo' } },
    { id: 'vin', kind: 'Identifier', identified: { by: 'vin', column: 'vin' } },
    {
      id: 'plate',
      kind: 'Identifier',
      identified: { by: 'plate', column: 'plate', issuer: { column: 'plateCountry' } },
    },
    { id: 'imei', kind: 'Identifier', identified: { by: 'imei', column: 'imei' } },
    { id: 'phone', kind: 'Phone', identified: { by: 'phone', column: 'phone' } },
    { id: 'account', kind: 'Account', identified: { by: 'iban', column: 'iban' } },
    {
      id: 'site',
      kind: 'Location',
      when: 'site',
      place: { parts: ['site'] },
      properties: { lat: { column: 'lat', clean: 'latitude' }, lon: { column: 'lon', clean: 'longitude' } },
    },
    { id: 'origin', kind: 'Country', identified: { by: 'country', column: 'origin' } },
    { id: 'departure', kind: 'Country', identified: { by: 'country', column: 'departure' } },
    { id: 'transit', kind: 'Country', identified: { by: 'country', column: 'transit' } },
    { id: 'destination', kind: 'Country', identified: { by: 'country', column: 'destination' } },
    { id: 'movement', kind: 'Movement', when: 'voyage', times: { depart: 'left', arrive: 'reached' } },
    {
      id: 'goods',
      kind: 'Consignment',
      when: 'goods',
      properties: { hsCode: { column: 'hs', clean: 'hsCode' }, declaredKg: { column: 'declaredKg' } },
    },
    { id: 'consignee', kind: 'Organisation', key: '{consignee}', names: [{ column: 'consignee' }] },
    {
      id: 'payment',
      kind: 'Transaction',
      key: '{payment}',
      properties: { amount: { column: 'amount', clean: 'amount' } },
    },
    { id: 'me', kind: 'Person', key: '{self}', when: 'knows' },
    { id: 'known', kind: 'Person', key: '{knows}' },
  ],
  links: [
    {
      type: 'YIELDED',
      from: 'seizure',
      to: 'substance',
      quantity: { column: 'quantity', unit: { column: 'unit' }, gross: 'gross', purity: 'purity' },
    },
    { type: 'NATIONAL_OF', from: 'person', to: 'nationality' },
    { type: 'ORIGIN', from: 'seizure', to: 'origin' },
    { type: 'DEPARTURE', from: 'seizure', to: 'departure' },
    { type: 'TRANSIT', from: 'seizure', to: 'transit' },
    { type: 'DESTINATION', from: 'seizure', to: 'destination' },
    { type: 'CONSIGNED_TO', from: 'goods', to: 'consignee' },
    { type: 'ASSOCIATE_OF', from: 'me', to: 'known' },
  ],
};
const usual = { id: 'S1', self: 'P1', substance: 'cocaine' };

/** Faults that need a profile of their own. */
const special: Readonly<Record<string, object>> = {
  'B06 COUNT_CONVERTED': pillsPart(),
  'B07 VOLUME_CONVERTED': pillsPart(),
  'B22 CALENDAR_CONVERTED': {
    dates: { calendar: 'solarHijri' },
    subjects: [{ id: 'seizure', kind: 'Seizure', key: '{id}', event: 'hijri' }],
  },
  'B40 VICTIM_EXPOSED': suspectsPart(),
  'B40 POSSIBLE_MINOR': suspectsPart(),
  'B76 GRADE_MISSING': { ...part, grade: { scheme: '4x4', column: 'grade' } },
  'B76 GRADE_INVALID': { ...part, grade: { scheme: '4x4', column: 'grade' } },
  'B77 HANDLING_DEFAULTED': { ...part, policy: { handling: 'handling' } },
  'B78 RETENTION_EXPIRED': { ...part, policy: { keepUntil: 'keepUntil' } },
  'B78 BASIS_MISSING': { ...part, policy: { basis: 'basis' } },
};

function pillsPart(): object {
  return {
    ...part,
    subjects: part.subjects.slice(0, 2),
    links: [
      {
        type: 'YIELDED',
        from: 'seizure',
        to: 'substance',
        quantity: { column: 'pills', unit: { column: 'pillUnit' } },
      },
    ],
  };
}

function suspectsPart(): object {
  return {
    suspects: true,
    subjects: [
      {
        id: 'suspect',
        kind: 'Person',
        key: '{suspect}',
        names: [{ column: 'suspect' }],
        times: { birth: 'suspectBirth' },
        victimWhen: { column: 'status', match: '^victim' },
      },
    ],
  };
}

test.for(faultCases.map((one) => [`${one.fault} ${one.flag}`, one] as const))(
  '%s is raised, and not by what only looks like it',
  ([name, one]) => {
    const { flag, outcome, positive, nearMiss } = one;
    const of = special[name] ?? part;

    const raised = mapOne(of, { ...usual, ...positive });
    const spared = mapOne(of, { ...usual, ...nearMiss });

    expect(raised.faults.map((fault) => fault.flag)).toContain(flag);
    expect(raised.outcome).toBe(outcome);
    expect(spared.faults.map((fault) => fault.flag)).not.toContain(flag);
  },
);

test('every fault that is said to work in the mapping has its case, and at least sixty work', () => {
  const cased = new Set(faultCases.map(({ fault }) => fault));

  expect(
    coveredFaults
      .filter(({ where }) => where === 'mapping')
      .map(({ fault }) => fault)
      .filter((fault) => !cased.has(fault)),
  ).toStrictEqual([]);
  expect(new Set(coveredFaults.map(({ fault }) => fault)).size).toBe(coveredFaults.length);
  expect(coveredFaults.length).toBeGreaterThanOrEqual(60);
});
