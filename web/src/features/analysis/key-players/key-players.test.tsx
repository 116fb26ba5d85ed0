import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const people = ['a', 'b', 'c', 'd', 'e'].map((letter) => aPerson(letter));
const [a, b, c, d] = people;
const answer = anEnvelope(
  'key-players',
  [
    { set: [a, b], fAfter: 0.75, components: [{ size: 2, sample: [c, d] }], cost: 2 },
    { set: [a, c], fAfter: 0.75, components: [{ size: 2, sample: [b, d] }], cost: 2 },
  ],
  {
    method: 'exact',
    fBefore: 0.1,
    bound: 0.75,
    candidateCount: 5,
    setCount: 10,
    tied: 2,
    comparison: {
      degree: { set: [b, c], fAfter: 0.5 },
      betweenness: { set: [c, d], fAfter: 0.6 },
      greedy: { set: [a, d], fAfter: 0.7 },
    },
    likelySuccessors: [{ ...d, brokerageGain: 0.125 }],
  },
);

test('all best sets are told beside what other choices come to, and one can be thought away on the chart', async () => {
  const { server, user } = openAnalysis('key-players', { 'POST /questions/key-players': answer }, { onChart: people });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText(/Of 10 sets, 2 are best/)).toBeTruthy();
  expect(server.of('POST /questions/key-players')[0]?.body).toMatchObject({ k: 3, candidates: 'suspects' });
  expect(screen.getByText('0.600')).toBeTruthy();
  expect(screen.getByText(/12.5 % more pairs/)).toBeTruthy();

  const [first] = screen.getAllByRole('button', { name: 'Think away' });
  if (!first) throw new Error('No set can be thought away');
  await user.click(first);
  expect(useEmphasis.getState().emphasis.gone).toStrictEqual(new Set([a?.id, b?.id]));
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  expect(useEmphasis.getState().emphasis).toStrictEqual({});
});
