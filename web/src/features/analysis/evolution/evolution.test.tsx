import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { linkKey } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const people = ['a', 'b', 'c', 'd', 'e'].map((letter) => aPerson(letter));
const [a, b, c, d, e] = [aPerson('a'), aPerson('b'), aPerson('c'), aPerson('d'), aPerson('e')];
const group = (id: string, members: readonly (typeof a)[]) => ({ id, size: members.length, members, stability: 1 });
const evolution = {
  snapshots: [
    {
      at: '2024-01-01',
      until: '2024-07-01',
      nodes: 4,
      links: 2,
      communities: [group('2024-01-01/1', [a, b]), group('2024-01-01/2', [c, d])],
    },
    {
      at: '2024-07-01',
      until: '2025-01-01',
      nodes: 4,
      links: 4,
      communities: [group('2024-07-01/1', [a, b, c, e])],
    },
  ],
  events: [
    {
      type: 'merge',
      at: '2024-07-01',
      from: ['2024-01-01/1', '2024-01-01/2'],
      to: ['2024-07-01/1'],
      jaccard: [0.5, 0.2],
    },
  ],
  changes: [
    {
      at: '2024-07-01',
      joined: [e],
      left: [d],
      joinedCount: 1,
      leftCount: 1,
      roles: [{ entity: a, gained: ['LEADER'], lost: ['COURIER'], claims: ['e'.repeat(32)] }],
      roleCount: 1,
      started: 3,
      ended: 1,
    },
  ],
  newlyKnown: [{ at: '2024-01-01', from: a, to: b, claims: ['f'.repeat(32)] }],
};
const aLink = (from: typeof a, to: typeof a, fromEarliest: number, toLatest: number) => ({
  from: from.id,
  to: to.id,
  type: 'ASSOCIATE_OF',
  class: 'social',
  claims: ['f'.repeat(32)],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest,
  fromLatest: fromEarliest,
  toEarliest: toLatest,
  toLatest,
});

test('groups are told window by window, with who came and went, and the chart shows the window that is chosen', async () => {
  const { server, user } = openAnalysis(
    'evolution',
    { 'POST /questions/evolution': anEnvelope('evolution', [evolution]) },
    { onChart: people },
  );
  const early = aLink(a, b, Date.parse('2024-02-01') / 86_400_000, Date.parse('2024-03-01') / 86_400_000);
  useChart.getState().change((chart) => ({ ...chart, links: { [linkKey(early)]: early } }));
  await user.selectOptions(screen.getByLabelText('In windows of'), '91 days');
  await user.type(screen.getByLabelText('From day on'), '2024-01-01');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByRole('img', { name: /2 from 2024-01-01 on, 1 from 2024-07-01 on/ })).toBeTruthy();
  expect(server.of('POST /questions/evolution')[0]?.body).toStrictEqual({
    scope: { entities: people.map(({ id }) => id) },
    begin: '2024-01-01',
    stepDays: 91,
    threshold: 0.3,
  });
  expect(useEmphasis.getState().emphasis.groups).toStrictEqual(
    new Map([
      [a.id, 0],
      [b.id, 0],
      [c.id, 1],
      [d.id, 1],
    ]),
  );
  expect(useEmphasis.getState().emphasis.shown?.has(linkKey(early))).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Show the window from 2024-07-01 on the chart' }));
  const window = screen.getByRole('region', { name: 'From 2024-07-01 on' });
  expect(within(window).getByText(/Groups of 2 and 2 become one of 4 members/)).toBeTruthy();
  expect(within(window).getByText('3 ties began, 1 ended.')).toBeTruthy();
  const roles = within(window).getByRole('region', { name: 'Roles that changed' });
  expect(roles.textContent).toContain('A Test: no longer Courier; now Leader · 1 claim');
  expect(within(window).getByRole('button', { name: 'D Test' })).toBeTruthy();
  expect(useEmphasis.getState().emphasis.groups?.get(e.id)).toBe(0);
  expect(useEmphasis.getState().emphasis.shown?.has(linkKey(early))).toBe(false);
  expect(screen.queryByRole('region', { name: 'Only became known' })).toBeNull();
});

test('what only became known is told apart from what changed', async () => {
  const { server, user } = openAnalysis(
    'evolution',
    {
      'POST /questions/evolution': anEnvelope('evolution', [evolution], {
        params: { knownBefore: '2024-09-01T00:00:00Z' },
      }),
    },
    { onChart: people },
  );
  await user.type(screen.getByLabelText('New knowledge since'), '2024-09-01');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const known = await screen.findByRole('region', { name: 'Only became known' });

  expect(server.of('POST /questions/evolution')[0]?.body).toMatchObject({ knownBefore: '2024-09-01T00:00:00Z' });
  expect(within(known).getByRole('button', { name: '1 claim' })).toBeTruthy();
  expect(within(known).getByText(/from 2024-01-01 on/)).toBeTruthy();
});

test('a network without days says what to do', async () => {
  const { user } = openAnalysis(
    'evolution',
    {
      'POST /questions/evolution': anEnvelope('evolution', [
        { snapshots: [], events: [], changes: [], newlyKnown: [] },
      ]),
    },
    { onChart: people },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/No tie here has a day/)).toBeTruthy();
});
