import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useChart } from '../../../state/chart-store.ts';
import { linkKey } from '../../../state/chart-content.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import { aClaim, anEntityView } from '../../../testing/an-entity-view.ts';
import { anEnvelope } from '../../../testing/an-envelope.ts';
import { problem } from '../../../testing/fake-server.ts';
import { aPerson, openAnalysis } from '../../../testing/open-analysis.tsx';

const [anna, boris, clara, dora] = [aPerson('a'), aPerson('b'), aPerson('c'), aPerson('d')];
const people = [anna, boris, clara, dora];
const claim = 'e'.repeat(32);
const figures = {
  nodes: 3,
  ties: 2,
  components: 1,
  largest: 3,
  isolates: 0,
  density: 0.5,
  clustering: 0,
  meanDistance: 1.25,
  diameter: 2,
  efficiency: 0.75,
  centralisation: 1,
  assortativity: null,
};
const compared = {
  first: figures,
  second: { ...figures, ties: 1, meanDistance: 1 },
  nodes: { both: 2, onlyFirst: [clara], onlySecond: [dora], onlyFirstCount: 1, onlySecondCount: 1, jaccard: 0.5 },
  ties: {
    both: 1,
    onlyFirst: [{ from: anna, to: clara, claims: [claim] }],
    onlySecond: [{ from: anna, to: dora, claims: [] }],
    onlyFirstCount: 1,
    onlySecondCount: 1,
    jaccard: 1 / 3,
  },
};
const answer = anEnvelope('compare', [compared], {
  params: { first: { asOf: '2024-01-01' }, second: { asOf: '2025-01-01' }, isolates: false },
});
const aLink = {
  from: anna.id,
  to: clara.id,
  type: 'ASSOCIATE_OF',
  class: 'social',
  claims: [claim],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest: 19_723,
  fromLatest: 19_723,
  toEarliest: 20_000,
  toLatest: 20_000,
};

function openCompare(answers: Parameters<typeof openAnalysis>[1]) {
  return openAnalysis('compare', answers, { onChart: people, selected: [anna.id, boris.id] });
}

test('two days stand side by side, and what is in one alone has its colour on the chart', async () => {
  const { server, user } = openCompare({ 'POST /questions/compare': answer });
  useChart.getState().change((chart) => ({ ...chart, links: { [linkKey(aLink)]: aLink } }));
  await user.clear(screen.getByLabelText('First day'));
  await user.type(screen.getByLabelText('First day'), '2024-01-01');
  await user.clear(screen.getByLabelText('Second day'));
  await user.type(screen.getByLabelText('Second day'), '2025-01-01');
  await user.selectOptions(screen.getByLabelText('Relationships that'), 'must hold on the day');
  await user.click(screen.getByRole('button', { name: 'Ask' }));

  expect(
    await screen.findByText(/2 entities, 1 relationship in both: 50 % of all entities, 33 % of all ties/),
  ).toBeTruthy();
  expect(server.of('POST /questions/compare')[0]?.body).toStrictEqual({
    scope: { entities: people.map(({ id }) => id) },
    isolates: false,
    timeMode: 'certain',
    first: { asOf: '2024-01-01' },
    second: { asOf: '2025-01-01' },
  });
  expect(screen.getByText('1.250 hops')).toBeTruthy();
  expect(useEmphasis.getState().emphasis.groups).toStrictEqual(
    new Map([
      [clara.id, 0],
      [linkKey(aLink), 0],
      [dora.id, 1],
    ]),
  );
});

test('a tie of one side opens to its claims; one over a third says so', async () => {
  const { user } = openCompare({
    'POST /questions/compare': answer,
    [`GET /entities/${anna.id}`]: anEntityView(anna, [aClaim(claim, 'ASSOCIATE_OF', clara)]),
    [`GET /entities/${clara.id}`]: anEntityView(clara, []),
  });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const first = await screen.findByRole('region', { name: 'Only on 2024-01-01' });
  await user.click(within(first).getByRole('button', { name: '1 claim', expanded: false }));

  expect(await within(first).findByText(/A Test is an associate of/)).toBeTruthy();
  const second = screen.getByRole('region', { name: 'Only on 2025-01-01' });
  expect(within(second).getByText(/over something that both share/)).toBeTruthy();
});

test('two networks, two sources and two states of knowledge are asked for as such', async () => {
  const { server, user } = openCompare({
    'POST /questions/compare': answer,
    'GET /sources': { sources: [{ name: 'customs' }, { name: 'B/police' }] },
  });
  const asked = () => server.of('POST /questions/compare').at(-1)?.body;
  await user.selectOptions(screen.getByLabelText('Compare'), 'Two networks');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await expect.poll(asked).toStrictEqual({
    first: { scope: { entities: people.map(({ id }) => id) } },
    second: { scope: { entities: [anna.id, boris.id] } },
  });

  await user.selectOptions(screen.getByLabelText('Compare'), 'Two sources');
  await user.click(await screen.findByRole('button', { name: 'Ask' }));
  expect((await screen.findByText('Choose two sources.')).getAttribute('role')).toBe('alert');
  await screen.findAllByRole('option', { name: 'B/police' });
  await user.selectOptions(screen.getByLabelText('First source'), 'customs');
  await user.selectOptions(screen.getByLabelText('Second source'), 'B/police');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await expect.poll(asked).toStrictEqual({
    isolates: false,
    first: { scope: { sources: ['customs'] } },
    second: { scope: { sources: ['B/police'] } },
  });

  await user.selectOptions(screen.getByLabelText('Compare'), 'Two states of knowledge');
  await user.selectOptions(screen.getByLabelText('In which network'), 'All that you may see');
  await user.type(screen.getByLabelText('First: as known on'), '2024-06-30');
  await user.click(await screen.findByRole('button', { name: 'Ask' }));
  await expect.poll(asked).toStrictEqual({ isolates: false, first: { knownAt: '2024-06-30T23:59:59Z' }, second: {} });
});

test('a failure says what to do, and asking again helps', async () => {
  let times = 0;
  const { user } = openCompare({
    'POST /questions/compare': () => {
      times += 1;
      return times === 1 ? problem(503, 'busy', 'Try again in a moment.') : Response.json(answer);
    },
  });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('Try again in a moment.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('region', { name: 'Only on 2024-01-01' })).toBeTruthy();
});
