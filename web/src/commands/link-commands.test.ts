import { expect, test, vi } from 'vitest';
import { addToChart, emptyChart, shownLinks, type ChartContent } from '../state/chart-content.ts';
import { aLink } from '../testing/a-link.ts';
import type { Desk } from './command.ts';
import { linkCommands } from './link-commands.ts';

const persons = ['a', 'b', 'c'].map((id) => ({ id, kind: 'Person', caption: id }));
const links = [aLink('a', 'b'), aLink('b', 'c'), aLink('a', 'c', 'CALLED')];
const chart = addToChart(emptyChart, persons, links);

function deskWith(...selectedLinks: ReturnType<typeof aLink>[]) {
  const change = vi.fn<(to: (before: ChartContent) => ChartContent) => void>();
  const select = vi.fn<(ids: readonly string[]) => void>();
  const openAnalysis = vi.fn<(name?: string) => void>();
  return {
    desk: { chart, selectedLinks, change, select, openAnalysis } as unknown as Desk,
    change,
    select,
    openAnalysis,
  };
}

function give(id: string, desk: Desk) {
  const command = linkCommands.find((one) => one.id === id);
  if (command?.isEnabled(desk)) command.run(desk);
}

test('of one relationship the menu asks how else its ends are linked', () => {
  const { desk, select, openAnalysis } = deskWith(aLink('b', 'c'));

  give('other-ways', desk);

  expect(select).toHaveBeenCalledWith(['b', 'c']);
  expect(openAnalysis).toHaveBeenCalledWith('paths');
});

test('relationships that have more than two ends among them are no question about two', () => {
  const { desk, openAnalysis } = deskWith(aLink('a', 'b'), aLink('b', 'c'));

  give('other-ways', desk);

  expect(openAnalysis).not.toHaveBeenCalled();
});

test('hiding a type hides each of it, and what it linked stays', () => {
  const { desk, change } = deskWith(aLink('a', 'b'));

  give('hide-types', desk);

  const after = change.mock.calls[0]?.[0](chart) ?? emptyChart;
  expect(shownLinks(after)).toStrictEqual([links[2]]);
  expect(after.hidden).toStrictEqual([]);
});
