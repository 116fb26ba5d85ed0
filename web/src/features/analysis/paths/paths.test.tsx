import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { problem, type Answers } from '../../../testing/fake-server.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const [anna, boris] = [aPerson('a', 'Anna Test'), aPerson('b', 'Boris Test')];
const firm = { id: 'c'.repeat(32), kind: 'Organisation', caption: 'Test Ltd' };
const phone = { id: 'd'.repeat(32), kind: 'Phone', caption: '+31 20 000 0000' };
const aLink = (from: { id: string }, to: { id: string }, type: string) => ({
  from: from.id,
  to: to.id,
  type,
  class: 'social',
  claims: ['e'.repeat(32)],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest: -2_147_483_648,
  fromLatest: -2_147_483_648,
  toEarliest: 2_147_483_647,
  toLatest: 2_147_483_647,
});
const overFirm = {
  nodes: [anna, firm, boris],
  links: [aLink(anna, firm, 'DIRECTOR_OF'), aLink(boris, firm, 'EMPLOYED_BY')],
  hops: 2,
  confidence: 0.25,
  weakest: 0,
  simultaneous: true,
};
const overPhone = {
  nodes: [anna, boris],
  links: [aLink(anna, phone, 'USES'), aLink(boris, phone, 'USES')],
  hops: 1,
  confidence: 0.25,
  weakest: 0,
  simultaneous: false,
};
const aPair = { from: anna.id, to: boris.id, linked: true, minHops: 1, since: '2023-03-01' };
const beside = { linked: true, minHops: 1, skippedHubs: [], since: '2023-03-01', pairs: [aPair] };

function openPaths(answers: Answers, selected: readonly string[] = [anna.id, boris.id]) {
  return openAnalysis('paths', answers, { onChart: [anna, boris], selected });
}

test('the ways between two that are selected are listed with since when, and go on the chart with what they share', async () => {
  const { server, user } = openPaths({
    'POST /questions/paths': anEnvelope('paths', [overPhone, overFirm], beside),
    'POST /questions/among': anEnvelope('among', [{ asked: phone.id, entity: phone }], { links: [] }),
  });
  expect(await screen.findByText('Linked by 1 hop')).toBeTruthy();
  expect(screen.getByText('Linked since 2023-03-01')).toBeTruthy();
  expect(screen.getByText(/Never at one time/)).toBeTruthy();
  expect(server.of('POST /questions/paths')[0]?.body).toStrictEqual({
    from: anna.id,
    to: boris.id,
    maxHops: 4,
    k: 10,
    order: 'hops',
    timeMode: 'ever',
  });

  await user.click(screen.getByRole('button', { name: 'Put all 2 ways on the chart' }));
  await expect.poll(() => Object.keys(useChart.getState().history.present.links)).toHaveLength(4);
  expect(new Set(Object.keys(useChart.getState().history.present.entities))).toStrictEqual(
    new Set([anna, boris, firm, phone].map(({ id }) => id)),
  );
});

test('a way stands out on the chart while it is pointed at', async () => {
  const { user } = openPaths({ 'POST /questions/paths': anEnvelope('paths', [overFirm], beside) });
  const row = (await screen.findByText('2 hops · confidence 0.25')).closest('li');
  if (!row) throw new Error('The way is not in a list');
  await user.hover(within(row).getByText(/Anna Test – Test Ltd/));
  expect(useEmphasis.getState().emphasis.shown?.has(firm.id)).toBe(true);
  await user.unhover(row);

  expect(useEmphasis.getState().emphasis).toStrictEqual({});
});

test('a day is asked for with how its links are to hold', async () => {
  const { server, user } = openPaths({
    'POST /questions/paths': anEnvelope('paths', [], {
      linked: false,
      minHops: null,
      skippedHubs: [],
      since: null,
      pairs: [{ ...aPair, linked: false, minHops: null, since: null }],
    }),
  });
  await user.type(await screen.findByLabelText('On day'), '2023-07-01');
  await user.selectOptions(await screen.findByLabelText('Links that'), 'must hold');

  expect(await screen.findByText(/Not linked on 2023-07-01 within 4 hops, as far as you may see/)).toBeTruthy();
  await expect
    .poll(() => server.of('POST /questions/paths').at(-1)?.body)
    .toMatchObject({ asOf: '2023-07-01', timeMode: 'certain' });
});

test('several are asked about each with each', async () => {
  const { server } = openPaths(
    {
      'POST /questions/paths': anEnvelope('paths', [overFirm], {
        ...beside,
        linked: false,
        pairs: [aPair, { ...aPair, to: firm.id, linked: false, minHops: null, since: null }],
      }),
    },
    [anna.id, boris.id, firm.id],
  );

  expect(await screen.findByText('1 of 2 pairs are linked')).toBeTruthy();
  expect(server.of('POST /questions/paths')[0]?.body).toMatchObject({ among: [anna.id, boris.id, firm.id] });
});

test('with fewer than two selected it says what to do and asks nothing', async () => {
  const { server } = openPaths({}, [anna.id]);

  expect(await screen.findByText(/Select them on the chart/)).toBeTruthy();
  expect(server.sent).toStrictEqual([]);
});

test('a failure says so, and can be tried again', async () => {
  let times = 0;
  const { user } = openPaths({
    'POST /questions/paths': () => {
      times += 1;
      return times === 1
        ? problem(503, 'busy', 'Try again in a moment.')
        : Response.json(anEnvelope('paths', [overFirm], beside));
    },
  });
  expect(await screen.findByText('Try again in a moment.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('2 hops · confidence 0.25')).toBeTruthy();
});
