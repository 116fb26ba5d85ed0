import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addToChart, emptyChart, shownLinks } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { aLink } from '../../testing/a-link.ts';
import { startFakeServer } from '../../testing/fake-server.ts';
import { aPerson } from '../../testing/open-analysis.tsx';
import { openPart } from '../../testing/open-part.tsx';
import { Legend } from './Legend.tsx';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => aPerson(letter));
const ids = { a: a?.id ?? '', b: b?.id ?? '', c: c?.id ?? '' };
const links = [
  aLink(ids.a, ids.b),
  aLink(ids.b, ids.c, 'COMMUNICATED', { class: 'communication', confidence: 0.5 }),
  aLink(ids.a, ids.c, 'BORN_IN', { class: 'unheard of', confidence: 0.1 }),
];

function openLegend() {
  useChart.getState().begin(
    addToChart(
      emptyChart,
      [a, b, c].flatMap((one) => one ?? []),
      links,
    ),
  );
  return openPart(<Legend entities={[a, b, c].flatMap((one) => one ?? [])} links={links} />, startFakeServer({}));
}

test('the legend counts what is drawn: kinds, classes of relationships in order, and strengths', () => {
  openLegend();

  expect(screen.getAllByRole('button', { name: /^Select all/ }).map((button) => button.textContent)).toStrictEqual([
    'Person · 3',
    'Social · 1',
    'Communication · 1',
    'Places and reference · 1',
    'confirmed · 1',
    'unconfirmed · 1',
    'tentative · 1',
  ]);
});

test('a class of relationships is selected, and hidden as one step', async () => {
  const { user } = openLegend();

  await user.click(screen.getByRole('button', { name: 'Select all Communication, 1' }));
  expect(useSelection.getState().links).toStrictEqual([`${ids.b} COMMUNICATED ${ids.c}`]);

  await user.click(screen.getByRole('button', { name: 'Hide all Communication' }));
  expect(shownLinks(useChart.getState().history.present)).toStrictEqual([links[0], links[2]]);
  useChart.getState().undo();
  expect(shownLinks(useChart.getState().history.present)).toHaveLength(3);
});
