import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const people = ['a', 'b', 'c'].map((letter) => aPerson(letter));
const [anna, boris] = people;
const answer = anEnvelope(
  'metrics',
  people.map((entity, index) => ({ entity, values: { degree: 2 - index, betweenness: [0.8, 0.2, 0][index] } })),
  {
    nodes: 3,
    ties: 2,
    distribution: [
      { measure: 'degree', least: 0, mean: 1, greatest: 2, counts: [1, 0, 0, 0, 0, 1, 0, 0, 0, 1] },
      { measure: 'betweenness', least: 0, mean: 1 / 3, greatest: 0.8, counts: [1, 0, 1, 0, 0, 0, 0, 0, 0, 1] },
    ],
  },
);

test('measures stand side by side, and size the chart by the one that orders them', async () => {
  const { server, user } = openAnalysis('who-matters', { 'POST /questions/metrics': answer }, { onChart: people });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('3 entities, 2 ties')).toBeTruthy();
  expect(server.of('POST /questions/metrics')[0]?.body).toMatchObject({
    scope: { entities: people.map(({ id }) => id) },
    measures: ['degree', 'betweenness', 'closeness', 'eigenvector'],
    sortBy: 'betweenness',
  });
  expect(useEmphasis.getState().emphasis.sizes?.get(boris?.id ?? '')).toBe(0.25);
  await user.click(screen.getByRole('button', { name: 'Ties' }));

  await expect.poll(() => server.of('POST /questions/metrics').at(-1)?.body).toMatchObject({ sortBy: 'degree' });
  await expect.poll(() => useEmphasis.getState().emphasis.sizes?.get(boris?.id ?? '')).toBe(0.5);
});

test('the chart is coloured by another measure than it is sized by, and the spread of that measure is drawn', async () => {
  const { user } = openAnalysis('who-matters', { 'POST /questions/metrics': answer }, { onChart: people });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('img', { name: /^Between over the whole network: 1 from 0 to 0.0800/ })).toBeTruthy();
  expect(useEmphasis.getState().emphasis.tints).toBeUndefined();
  await user.selectOptions(screen.getByLabelText('Coloured on the chart by'), 'Ties');

  const { sizes, tints } = useEmphasis.getState().emphasis;
  expect(sizes?.get(boris?.id ?? '')).toBe(0.25);
  expect(tints?.get(boris?.id ?? '')).toBe(0.5);
  expect(screen.getByRole('img', { name: /^Ties over the whole network/ })).toBeTruthy();
  expect(screen.getByText('Ties in the whole network: from 0 to 2, 1 on average')).toBeTruthy();
});

test('a line leads to its entity, and leaving the analysis leaves the chart as it was', async () => {
  const { user } = openAnalysis('who-matters', { 'POST /questions/metrics': answer }, { onChart: people });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await user.click(await screen.findByRole('button', { name: 'A Test' }));
  expect(useSelection.getState().entities).toStrictEqual([anna?.id]);
  await user.click(screen.getByRole('button', { name: 'All analyses' }));

  expect(useEmphasis.getState().emphasis).toStrictEqual({});
});

test('a long question can be given up', async () => {
  const { user } = openAnalysis(
    'who-matters',
    { 'POST /questions/metrics': () => new Promise<Response>(() => undefined) },
    { onChart: people },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('button', { name: 'Ask' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an empty chart is said to be one, and nothing is asked', async () => {
  const { server, user } = openAnalysis('who-matters', {}, { onChart: [] });
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/nothing in this network yet/)).toBeTruthy();
  expect(server.sent).toStrictEqual([]);
});
