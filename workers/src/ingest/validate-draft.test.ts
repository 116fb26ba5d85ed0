import { expect, test } from 'vitest';
import type { Said } from '@corridor/graph-schema';
import { faultOfDraft } from './validate-draft.ts';

const said: Said = {
  confidence: 0.5,
  token: 't',
  validity: [1, 2, 3, 4],
  mentions: [
    { id: 'a', kind: 'Person' },
    { id: 'b', kind: 'Person' },
    { id: 'c', kind: 'Country', bare: true },
  ],
  claims: [{ type: 'ASSOCIATE_OF', from: 0, to: 1 }],
};

test.for<{ name: string; said: Said; fault: string | undefined }>([
  { name: 'what the declarations allow passes', said, fault: undefined },
  {
    name: 'a claim starts only where it may',
    said: { ...said, claims: [{ type: 'ASSOCIATE_OF', from: 2, to: 1 }] },
    fault: 'ASSOCIATE_OF: cannot start at a Country',
  },
  {
    name: 'a claim ends only where it may',
    said: { ...said, claims: [{ type: 'ASSOCIATE_OF', from: 0, to: 2 }] },
    fault: 'ASSOCIATE_OF: cannot end at a Country',
  },
  {
    name: 'a claim has both ends',
    said: { ...said, claims: [{ type: 'ASSOCIATE_OF', from: 0, to: 7 }] },
    fault: 'ASSOCIATE_OF: an end is missing',
  },
  {
    name: 'a confidence is between 0 and 1',
    said: { ...said, confidence: 1.01 },
    fault: 'The confidence 1.01 is not between 0 and 1',
  },
  {
    name: 'a period does not end before it begins',
    said: { ...said, validity: [5, 5, 3, 4] },
    fault: 'the period is out of order',
  },
  {
    name: 'a confidence that is no number does not pass',
    said: { ...said, mentions: [{ id: 'a', kind: 'Person', confidence: Number.NaN }], claims: [] },
    fault: 'Person: the confidence NaN is not between 0 and 1',
  },
])('$name', ({ said: tested, fault }) => {
  expect(faultOfDraft({ ref: 'r', said: tested })).toBe(fault);
});
