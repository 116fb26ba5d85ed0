import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const people = ['a', 'b', 'c', 'd'].map((letter) => aPerson(letter));
const answer = anEnvelope(
  'disruption',
  people.slice(0, 2).map((removed, index) => ({
    step: index + 1,
    removed,
    nodes: 3 - index,
    components: 2,
    largest: 2 - index,
    efficiency: 0.25 - index * 0.125,
    fragmentation: 0.5,
    share: 0.5 - index * 0.25,
  })),
  { before: { nodes: 4, components: 1, largest: 4, efficiency: 0.5, fragmentation: 0 } },
);

test('removals are told step by step, and the chart shows what is left after the chosen one', async () => {
  const { server, user } = openAnalysis('disruption', { 'POST /questions/disruption': answer }, { onChart: people });
  await user.selectOptions(screen.getByLabelText('Measured'), 'All measured at the start');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await user.click(await screen.findByRole('button', { name: 'Show step 2 on the chart' }));
  expect(server.of('POST /questions/disruption')[0]?.body).toMatchObject({
    by: 'betweenness',
    mode: 'block',
    steps: 10,
    candidates: 'suspects',
  });
  expect(useEmphasis.getState().emphasis.gone).toStrictEqual(new Set(people.slice(0, 2).map(({ id }) => id)));
  expect(screen.getByRole('img', { name: /Largest part and Reach after each removal/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show step 0 on the chart' }));

  expect(useEmphasis.getState().emphasis).toStrictEqual({});
});
