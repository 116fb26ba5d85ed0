import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { openAnalysis } from '../../../testing/open-analysis.tsx';

const one = (letter: string, kind: string, caption: string) => ({ id: letter.repeat(32), kind, caption });
const [s1, s2, s3, s4] = ['1', '2', '3', '4'].map((letter) => one(letter, 'Seizure', `S${letter}`));
const [lion, profile, own] = [
  one('a', 'Signature', 'LION'),
  one('b', 'Signature', 'CP-7'),
  one('c', 'Signature', 'MOON'),
];
const port = one('d', 'Location', 'Rotterdam');
const [brazil, netherlands] = [one('e', 'Country', 'Brazil'), one('f', 'Country', 'Netherlands')];
const claim = '9'.repeat(32);
const cluster = {
  seizures: [s1, s2, s3, s4],
  signatures: [
    { ...lion, signatureType: 'logo', seizures: 3, rarity: 0.63 },
    { ...profile, signatureType: 'chemical_profile', seizures: 2, rarity: 1 },
  ],
  bridges: [{ from: s3?.id, to: s4?.id, score: 0.5, signatures: [profile.id] }],
  bears: [
    { seizure: s1?.id, signature: lion.id, score: 1, claims: [claim] },
    { seizure: s4?.id, signature: own.id, score: 0.75, claims: [] },
  ],
  places: [{ place: port, locode: 'NLRTM', count: 3 }],
  firstSeen: '2024-01-05',
  lastSeen: '2024-06-05',
  commonRoute: { from: brazil, to: netherlands, seizures: 2 },
};

test('a cluster is told with what ties it, its bridge, its places and its way, and has its colour on the chart', async () => {
  const { server, user } = openAnalysis(
    'signatures',
    {
      'POST /questions/signatures': anEnvelope('signatures', [cluster], { skippedHubs: [], seizures: 9 }),
      'POST /questions/among': anEnvelope('among', [], { links: [] }),
    },
    { onChart: [] },
  );
  await user.click(screen.getByLabelText('Tied by', { selector: 'input' }));
  await user.click(await screen.findByRole('option', { name: 'Chemical profile' }));
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('9 seizures bear a signature; they hang together in 1 cluster.')).toBeTruthy();
  expect(server.of('POST /questions/signatures')[0]?.body).toStrictEqual({
    minScore: 0.2,
    signatureTypes: ['chemical_profile'],
  });
  expect(screen.getByText('4 seizures · 2024-01-05 to 2024-06-05', { exact: false })).toBeTruthy();
  expect(screen.getByText('One tie alone joins two clusters:')).toBeTruthy();
  expect(screen.getByText(/\(NLRTM\) 3×/)).toBeTruthy();
  expect(screen.getByText(/A proposal for their way/)).toBeTruthy();
  expect(useEmphasis.getState().emphasis.groups?.get(s2?.id ?? '')).toBe(0);

  await user.click(screen.getByRole('button', { name: 'Put on the chart' }));
  await expect.poll(() => useSelection.getState().entities).toHaveLength(6);
});

test('what each bears opens to its claims, also what no other bears', async () => {
  const { user } = openAnalysis(
    'signatures',
    {
      'POST /questions/signatures': anEnvelope('signatures', [cluster], { skippedHubs: [], seizures: 9 }),
      [`GET /entities/${s1?.id}`]: anEntityView(one('1', 'Seizure', 'S1'), [aClaim(claim, 'BEARS', lion)]),
      [`GET /entities/${lion.id}`]: anEntityView(lion, []),
      [`GET /entities/${own.id}`]: anEntityView(own, []),
    },
    { onChart: [] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const row = (await screen.findByText(/One tie alone/)).closest('li');
  if (!row) throw new Error('The cluster is not in a list');
  await user.click(within(row).getByRole('button', { name: 'What each bears' }));
  expect(await within(row).findByRole('button', { name: 'MOON' })).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: '1 claim' }));

  expect(await within(row).findByText(/^S1 bears/)).toBeTruthy();
});

test('where nothing bears a signature it says what to do', async () => {
  const { user } = openAnalysis(
    'signatures',
    { 'POST /questions/signatures': anEnvelope('signatures', [], { skippedHubs: [], seizures: 0 }) },
    { onChart: [] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/Choose another network, or import what examinations found/)).toBeTruthy();
});
