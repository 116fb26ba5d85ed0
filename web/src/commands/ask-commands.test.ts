import { expect, test } from 'vitest';
import { addToChart, emptyChart } from '../state/chart-content.ts';
import { askCommands } from './ask-commands.ts';
import type { Desk } from './command.ts';

const entities = ['Account', 'Person', 'Vessel'].map((kind) => ({ id: kind, kind, caption: kind }));
const chart = addToChart(emptyChart, entities, []);

function offeredFor(...selected: string[]): string[] {
  const desk = { chart, selected } as unknown as Desk;
  return askCommands.filter(({ isEnabled }) => isEnabled(desk)).map(({ id }) => id);
}

test.for([
  { selected: [], offered: [] },
  { selected: ['Account'], offered: ['trails'] },
  { selected: ['Account', 'Person'], offered: ['trails'] },
  { selected: ['Person'], offered: ['trails', 'conflicts'] },
  { selected: ['Vessel'], offered: ['conflicts'] },
  { selected: ['Vessel', 'Account'], offered: [] },
])('of $selected the menu asks $offered', ({ selected, offered }) => {
  expect(offeredFor(...selected)).toStrictEqual(offered);
});
