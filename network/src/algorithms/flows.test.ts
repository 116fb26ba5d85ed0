import { expect, test } from 'vitest';
import { applyRecord, type AppliedRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { createView, maskOf, withAllTypes } from '../view/view.ts';
import { flows } from './flows.ts';

const idOf = (key: string) => Array.from(key.padEnd(16, '.'), (letter) => letter.charCodeAt(0).toString(16)).join('');

/** A record that says where a seizure left and where it was bound. */
function seized(key: string, token: string, [from, to]: readonly [string, string]): AppliedRecord {
  return {
    id: idOf(`record ${key}`),
    source: idOf('source'),
    origin: idOf('source'),
    token,
    recordedAt: 1,
    rev: 1,
    said: {
      confidence: 0.5,
      token,
      mentions: [
        { id: idOf(key), kind: 'Seizure' },
        { id: idOf(from), kind: 'Country', bare: true },
        { id: idOf(to), kind: 'Country', bare: true },
      ],
      claims: [
        { type: 'DEPARTURE', from: 0, to: 1 },
        { type: 'DESTINATION', from: 0, to: 2 },
      ],
    },
  };
}

function tokensOf(visible: readonly string[], records: readonly AppliedRecord[]): string[] {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  const view = withAllTypes(createView(topology, maskOf(topology, visible)));
  const { tokens } = flows(view, { by: 'country-pair', includeDomestic: false });
  return [...tokens].map((code) => topology.tokens.textOf(code)).sort();
}

test('a sum stands under the tokens of every seizure that is counted, and of no other', () => {
  const records = [
    seized('one', 'open', ['BRA', 'ESP']),
    seized('two', 'narrow', ['BRA', 'ESP']),
    seized('at home', 'domestic', ['ESP', 'ESP']),
  ];

  expect(tokensOf(['open', 'narrow', 'domestic'], records)).toStrictEqual(['narrow', 'open']);
});

test('what the reader may not see is under no sum', () => {
  const records = [seized('one', 'open', ['BRA', 'ESP']), seized('two', 'hidden', ['BRA', 'ESP'])];

  expect(tokensOf(['open'], records)).toStrictEqual(['open']);
  expect(tokensOf([], records)).toStrictEqual([]);
});
