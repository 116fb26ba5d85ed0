import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { openAnalysis } from '../../../testing/open-analysis.tsx';

const one = (letter: string, kind: string, caption: string) => ({ id: letter.repeat(32), kind, caption });
const [from, over, to] = [one('a', 'Account', 'A'), one('b', 'Account', 'B'), one('c', 'Account', 'C')];
const [t1, t2] = [one('1', 'Transaction', 'T1'), one('2', 'Transaction', 'T2')];
const claims = ['e'.repeat(32), 'f'.repeat(32)];
const trail = {
  steps: [
    { tx: t1, from, to: over, amount: 9_900, currency: 'EUR', date: '2024-01-05', claims },
    {
      tx: t2,
      from: over,
      to,
      amount: 9_600.5,
      currency: 'EUR',
      date: '2024-01-07',
      dateLatest: '2024-01-09',
      claims: [],
    },
  ],
  bottleneck: 9_600.5,
  currency: 'EUR',
  spanDays: 2,
  confidence: 0.25,
};
const nothing = { structuring: [], unresolvedCounterparties: 0, unresolved: [], skippedHubs: [] };
const answer = anEnvelope('trails', [trail], {
  ...nothing,
  structuring: [
    { from, to, transfers: [t1, t2], sum: 19_500, currency: 'EUR', first: '2024-01-05', last: '2024-01-07' },
  ],
  unresolvedCounterparties: 1,
  unresolved: [t2],
});

test('money is followed from the first that is selected to the second, and each transfer opens to its claims', async () => {
  const { server, user } = openAnalysis(
    'trails',
    {
      'POST /questions/trails': answer,
      [`GET /entities/${from.id}`]: anEntityView(from, [aClaim(claims[0] ?? '', 'SENT', t1)]),
      [`GET /entities/${t1.id}`]: anEntityView(t1, [aClaim(claims[1] ?? '', 'RECEIVED', over)]),
      [`GET /entities/${over.id}`]: anEntityView(over, []),
    },
    { onChart: [from, to], selected: [from.id, to.id] },
  );
  await user.type(screen.getByLabelText('Before day'), '2024-03-01');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('2 transfers in 2 days · confidence 0.25')).toBeTruthy();
  expect(screen.getByText('At least 9,600.5 EUR can have come through.')).toBeTruthy();
  expect(server.of('POST /questions/trails')[0]?.body).toStrictEqual({
    from: from.id,
    to: to.id,
    window: { to: '2024-03-01' },
    maxGapDays: 30,
    maxSteps: 10,
    minAmount: 0,
    threshold: 10_000,
  });
  await user.click(screen.getByRole('button', { name: '2 claims' }));
  expect(await screen.findByText(/A sent/)).toBeTruthy();
  expect(screen.getByText(/T1 was received by/)).toBeTruthy();
});

test('a trail stands out while it is pointed at and goes on the chart; pieces of a sum and lost money are told', async () => {
  const { user } = openAnalysis(
    'trails',
    { 'POST /questions/trails': answer, 'POST /questions/among': anEnvelope('among', [], { links: [] }) },
    { onChart: [from, to], selected: [from.id] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const row = (await screen.findByText(/2 transfers in 2 days/)).closest('li');
  if (!row) throw new Error('The trail is not in a list');
  await user.hover(row);
  expect(useEmphasis.getState().emphasis.shown?.has(over.id)).toBe(true);
  await user.unhover(row);
  expect(useEmphasis.getState().emphasis).toStrictEqual({});

  await user.click(within(row).getByRole('button', { name: 'Put on the chart' }));
  await expect.poll(() => Object.keys(useChart.getState().history.present.entities)).toHaveLength(5);
  const pieces = screen.getByRole('region', { name: 'Sums that look cut into pieces' });
  expect(within(pieces).getByText(/19,500 EUR together, 2024-01-05 to 2024-01-07/)).toBeTruthy();
  expect(screen.getByRole('region', { name: /Nobody is known to have received 1 transfer/ })).toBeTruthy();
});

test('without anybody to begin with it says whom to select, and without money what may find some', async () => {
  const { server, user } = openAnalysis(
    'trails',
    { 'POST /questions/trails': anEnvelope('trails', [], nothing) },
    { onChart: [from] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Select an account on the chart/);
  expect(server.sent).toStrictEqual([]);

  act(() => useSelection.getState().select([from.id]));
  await user.click(
    within(screen.getByRole('group', { name: 'From' })).getByRole('button', { name: 'Take what is selected' }),
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText(/A longer gap, a smaller amount or other days may find some/)).toBeTruthy();
});
