import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEmphasis } from '../../../state/emphasis.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { openAnalysis } from '../../../testing/open-analysis.tsx';

const one = (letter: string, kind: string, caption: string) => ({ id: letter.repeat(32), kind, caption });
const box = one('a', 'Container', 'CSQU3054383');
const like = one('b', 'Container', 'CSGU3054383');
const [seen, there] = [one('1', 'Sighting', 'G1'), one('2', 'Sighting', 'G2')];
const [buenaventura, rotterdam] = [one('3', 'Location', 'Buenaventura'), one('4', 'Location', 'Rotterdam')];
const claim = 'e'.repeat(32);
const sighting = (event: typeof box, place: typeof box, instant: string) => ({
  event,
  thing: box,
  place,
  at: 'SEEN_AT',
  earliest: instant,
  latest: instant,
  longitude: 0,
  latitude: 0,
  precisionKm: 0,
  confidence: 0.5,
  claims: [claim],
});
const conflict = {
  first: sighting(seen, buenaventura, '2024-05-03T10:00:00.000Z'),
  second: { ...sighting(there, rotterdam, '2024-05-05T08:00:00.000Z'), claims: [] },
  km: 9_062.7,
  hoursMax: 46,
  speed: 197.01,
  limit: 130,
  mode: 'sea',
  hypotheses: [
    { kind: 'misread', evidence: ['3 numbers are one error away.'], entities: [like], plausibility: 0.5 },
    { kind: 'clone', evidence: [], entities: [], plausibility: 0.3 },
    { kind: 'wrong-date', evidence: [], entities: [], plausibility: 0.2 },
  ],
};

test('what cannot be true is told with its rivals, opens to its claims and stands out on the chart', async () => {
  const { server, user } = openAnalysis(
    'conflicts',
    {
      'POST /questions/conflicts': anEnvelope('conflicts', [conflict], { bearers: [box], sightings: 3 }),
      [`GET /entities/${seen.id}`]: anEntityView(seen, [aClaim(claim, 'SEEN_AT', buenaventura)]),
      [`GET /entities/${box.id}`]: anEntityView(box, []),
      [`GET /entities/${buenaventura.id}`]: anEntityView(buenaventura, []),
    },
    { onChart: [box], selected: [box.id] },
  );
  await user.selectOptions(screen.getByLabelText('It goes by'), 'sea');
  await user.type(screen.getByLabelText('Fastest, km/h'), '150');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/9,063 km in 46 h at most: 197 km\/h, where 130 km\/h is the most/)).toBeTruthy();
  expect(server.of('POST /questions/conflicts')[0]?.body).toMatchObject({
    entity: box.id,
    mode: 'sea',
    limits: { sea: 150, air: 150 },
  });
  expect(screen.getByText(/1 pair of 3 sightings cannot both be true/)).toBeTruthy();
  expect(screen.getByText('A number misread')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'CSGU3054383' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '1 claim' }));
  expect(await screen.findByText(/^G1 /)).toBeTruthy();
  expect(useEmphasis.getState().emphasis.shown?.has(rotterdam.id)).toBe(true);
});

test('too few sightings, and enough time between all of them, are told apart', async () => {
  let sightings = 1;
  const { user } = openAnalysis(
    'conflicts',
    { 'POST /questions/conflicts': () => Response.json(anEnvelope('conflicts', [], { bearers: [box], sightings })) },
    { onChart: [box], selected: [box.id] },
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText(/there is nothing to compare yet/)).toBeTruthy();
  sightings = 4;
  await user.type(screen.getByLabelText('From day on'), '2024-01-01');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(await screen.findByText(/4 sightings, and there was time enough between all of them/)).toBeTruthy();
});

test('with nothing to ask about it says what to select', async () => {
  const { server, user } = openAnalysis('conflicts', {}, { onChart: [box] });
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect((await screen.findByRole('alert')).textContent).toMatch(/take it as “About”/);
  expect(server.sent).toStrictEqual([]);
});
