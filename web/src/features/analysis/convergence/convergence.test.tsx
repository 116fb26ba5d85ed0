import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useSelection } from '../../../state/selection.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const one = (letter: string, kind: string, caption: string) => ({ id: letter.repeat(32), kind, caption });
const anna = aPerson('a', 'Anna Test');
const gang = one('b', 'Organisation', 'Test Gang');
const seizure = one('c', 'Seizure', 'S1');
const [brazil, netherlands] = [one('d', 'Country', 'Brazil'), one('e', 'Country', 'Netherlands')];
const claims = ['1'.repeat(32), '2'.repeat(32)];
const activities = [
  { crimeType: 'DRUG_TRAFFICKING', through: [{ entity: seizure, basis: 'goods', claims: [claims[0]] }] },
  { crimeType: 'MIGRANT_SMUGGLING', through: [{ entity: gang, basis: 'said', claims }] },
];
const answer = anEnvelope('convergence', [{ entity: anna, crimeTypes: activities }], {
  routes: [{ from: brazil, to: netherlands, crimeTypes: activities }],
});

test('who serves several kinds of crime is told with what ties them to each, and goes on the chart', async () => {
  const { server, user } = openAnalysis(
    'convergence',
    {
      'POST /questions/convergence': answer,
      'POST /questions/among': anEnvelope('among', [], { links: [] }),
      [`GET /entities/${anna.id}`]: anEntityView(anna, [aClaim(claims[0] ?? '', 'MEMBER_OF', gang)]),
      [`GET /entities/${gang.id}`]: anEntityView(gang, [aClaim(claims[1] ?? '', 'DESCRIBES')]),
    },
    { onChart: [gang] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText('1 actor and 1 route')).toBeTruthy();
  expect(server.of('POST /questions/convergence')[0]?.body).toStrictEqual({ least: 2, fromGoods: true });
  const row = screen.getByRole('button', { name: 'Anna Test' }).closest('li');
  if (!row) throw new Error('The actor is not in a list');
  expect(within(row).getByText('Smuggling of migrants')).toBeTruthy();
  expect(within(row).getByText(/\(drugs were seized\)/)).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: '2 claims' }));
  expect(await within(row).findByText(/^Anna Test is a member of/)).toBeTruthy();
  expect(useEmphasis.getState().emphasis.shown?.has(gang.id)).toBe(true);

  await user.click(within(row).getByRole('button', { name: 'Put on the chart' }));
  await expect.poll(() => useSelection.getState().entities).toStrictEqual([anna.id, seizure.id, gang.id]);
  expect(screen.getByRole('button', { name: 'Netherlands' })).toBeTruthy();
});

test('one kind of crime alone is not asked about, two are; nothing found is said', async () => {
  const { server, user } = openAnalysis(
    'convergence',
    { 'POST /questions/convergence': anEnvelope('convergence', [], { routes: [] }) },
    { onChart: [] },
  );
  await user.click(screen.getByLabelText('Kinds of crime', { selector: 'input' }));
  await user.click(await screen.findByRole('option', { name: 'Drug trafficking' }));
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(screen.getByText('Choose another one, or none for any.')).toBeTruthy();
  expect(server.sent).toStrictEqual([]);
  await user.click(screen.getByLabelText('Kinds of crime', { selector: 'input' }));
  await user.click(await screen.findByRole('option', { name: 'Cybercrime' }));
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/Nobody and no route here/)).toBeTruthy();
  expect(server.of('POST /questions/convergence')[0]?.body).toMatchObject({
    crimeTypes: ['DRUG_TRAFFICKING', 'CYBERCRIME'],
  });
});
