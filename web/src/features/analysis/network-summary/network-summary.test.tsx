import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

test('a network is told in figures; what has no meaning is said to have none', async () => {
  const figures = {
    nodes: 1,
    ties: 0,
    components: 1,
    largest: 1,
    isolates: 1,
    density: 0,
    clustering: 0,
    meanDistance: null,
    diameter: null,
    efficiency: 0.125,
    centralisation: null,
    assortativity: null,
  };
  const { user } = openAnalysis(
    'network-summary',
    { 'POST /questions/network-summary': anEnvelope('network-summary', [figures]) },
    { onChart: [aPerson('a')] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('0.125')).toBeTruthy();
  expect(screen.getAllByText('not defined')).toHaveLength(4);
});
