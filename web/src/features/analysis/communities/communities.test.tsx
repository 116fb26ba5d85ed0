import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const people = ['a', 'b', 'c', 'd', 'e'].map((letter) => aPerson(letter));
const groups = [people.slice(0, 3), people.slice(3)];
const answer = anEnvelope(
  'communities',
  groups.map((members, index) => ({ community: index + 1, size: members.length, members, stability: 0.9 })),
  { modularity: 0.4123, stability: 0.85, communities: 2, bestSeed: 1 },
);

test('groups are listed with how stable they are, ringed on the chart, and can be selected', async () => {
  const { user } = openAnalysis(
    'communities',
    { 'POST /questions/communities': answer, 'POST /questions/among': anEnvelope('among', [], { links: [] }) },
    { onChart: people },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('2 groups · modularity 0.412 · runs agree to 85 %')).toBeTruthy();
  expect(people.map(({ id }) => useEmphasis.getState().emphasis.groups?.get(id))).toStrictEqual([0, 0, 0, 1, 1]);
  const [, second] = screen.getAllByRole('button', { name: 'Select on the chart' });
  if (!second) throw new Error('The second group cannot be selected');
  await user.click(second);

  await expect.poll(() => useSelection.getState().entities).toStrictEqual(people.slice(3).map(({ id }) => id));
});
