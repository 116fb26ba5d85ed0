import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const [a, b, c, d, e] = [aPerson('a'), aPerson('b'), aPerson('c'), aPerson('d'), aPerson('e')];
const gang = { id: 'f'.repeat(32), kind: 'Organisation', caption: 'Test Gang' };
const claim = '1'.repeat(32);
const directs = (from: typeof a, to: typeof a) => ({
  from: from.id,
  to: to.id,
  type: 'DIRECTS',
  class: 'social',
  claims: [claim],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest: 0,
  fromLatest: 0,
  toEarliest: 1,
  toLatest: 1,
});
const hierarchy = {
  tiers: [
    { tier: 0, groups: [{ members: [a], contradictory: false, links: [] }] },
    { tier: 1, groups: [{ members: [b, c], contradictory: true, links: [directs(b, c), directs(c, b)] }] },
  ],
  roles: [
    {
      ...a,
      role: 'LEADER',
      asserted: true,
      probability: null,
      indicators: [{ name: 'said by a record', claims: [claim] }],
    },
    {
      ...d,
      role: 'COURIER',
      asserted: false,
      probability: 0.75,
      indicators: [
        { name: 'travels on conveyances', claims: [claim] },
        { name: 'found with seized goods', claims: [claim] },
      ],
    },
  ],
  unranked: [d, e],
};
const answer = anEnvelope('hierarchy', [hierarchy], { unrankedCount: 2 });

test('tiers, contradictions, roles and who stands nowhere are told, each on its claims, and tiers have colours', async () => {
  const { server, user } = openAnalysis(
    'hierarchy',
    {
      'POST /questions/hierarchy': answer,
      [`GET /entities/${a.id}`]: anEntityView(a, [aClaim(claim, 'LEADS', gang)]),
      [`GET /entities/${b.id}`]: anEntityView(b, [aClaim(claim, 'DIRECTS', c)]),
      [`GET /entities/${c.id}`]: anEntityView(c, []),
    },
    { onChart: [a, b, c, d, e] },
  );
  await user.type(screen.getByLabelText('On day'), '2024-05-01');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('3 stand on 2 tiers.')).toBeTruthy();
  expect(server.of('POST /questions/hierarchy')[0]?.body).toMatchObject({ asOf: '2024-05-01' });
  expect(useEmphasis.getState().emphasis.groups).toStrictEqual(
    new Map([
      [a.id, 0],
      [b.id, 1],
      [c.id, 1],
    ]),
  );
  const tier = screen.getByText('Contradictory:').closest('li');
  if (!tier) throw new Error('The tier is not in a list');
  const [first] = within(tier).getAllByRole('button', { name: '1 claim' });
  if (!first) throw new Error('The contradiction names no claims');
  await user.click(first);
  expect(await within(tier).findByRole('button', { name: 'record' })).toBeTruthy();

  const roles = screen.getByRole('region', { name: 'Roles' });
  expect(within(roles).getByText('Leader')).toBeTruthy();
  expect(within(roles).getByText(/inferred and unverified, 75 %/)).toBeTruthy();
  expect(within(roles).getByText(/travels on conveyances/)).toBeTruthy();
  expect(screen.getByText('Of 2 persons no record says where they stand')).toBeTruthy();
});

test('the persons of one organisation are asked about when it is taken from the selection', async () => {
  const { server, user } = openAnalysis(
    'hierarchy',
    {
      'POST /questions/hierarchy': anEnvelope('hierarchy', [{ tiers: [], roles: [], unranked: [] }], {
        unrankedCount: 0,
      }),
    },
    { onChart: [a, gang] },
  );
  act(() => useSelection.getState().select([gang.id]));
  await user.click(screen.getByRole('button', { name: 'Take what is selected' }));
  expect(screen.queryByLabelText('In which network')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('No record says here who directs whom.')).toBeTruthy();
  expect(server.of('POST /questions/hierarchy')[0]?.body).toStrictEqual({ organisation: gang.id });
});
