import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const NAME = '5c0b1a52-7c1f-4f0e-9c55-0d1f6a1f0a11';

test('what takes long says how far it is, under the name that the question was asked by', async () => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValue(NAME);
  const { user, server } = openAnalysis(
    'network-summary',
    {
      'POST /questions/network-summary': () => new Promise(() => undefined),
      [`GET /computations/${NAME}`]: { done: 0.4 },
    },
    { onChart: [aPerson('a')] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  const bar = await screen.findByRole('progressbar', { name: 'Share that is worked out' }, { timeout: 5_000 });
  expect(bar.getAttribute('aria-valuenow')).toBe('40');
  expect(server.of('POST /questions/network-summary')[0]?.headers.get('Corridor-Computation')).toBe(NAME);
  vi.restoreAllMocks();
});
