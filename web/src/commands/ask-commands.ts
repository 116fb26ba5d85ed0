import type { KindLabel } from '@corridor/graph-schema';
import type { Command, Desk } from './command.ts';

const payers: readonly KindLabel[] = ['Account', 'Person', 'Organisation'];
const seen: readonly KindLabel[] = [
  'Vessel',
  'Aircraft',
  'Vehicle',
  'Container',
  'TravelDocument',
  'Phone',
  'Person',
  'Identifier',
];

/** Questions about the selection itself, offered where its kinds fit. */
export const askCommands: readonly Command[] = [
  {
    id: 'trails',
    label: 'Where did the money go?',
    keys: [],
    scope: 'chart',
    group: 'Explore',
    menu: ['selection'],
    isOfferedIfEnabled: true,
    isEnabled: (desk) => areOf(desk, payers, 2),
    run: ({ openAnalysis }) => openAnalysis('trails'),
  },
  {
    id: 'conflicts',
    label: 'What cannot be true?',
    keys: [],
    scope: 'chart',
    group: 'Explore',
    menu: ['selection'],
    isOfferedIfEnabled: true,
    isEnabled: (desk) => areOf(desk, seen, 1),
    run: ({ openAnalysis }) => openAnalysis('conflicts'),
  },
];

function areOf({ chart, selected }: Desk, kinds: readonly string[], most: number): boolean {
  if (selected.length === 0 || selected.length > most) return false;
  return selected.every((id) => kinds.includes(chart.entities[id]?.kind ?? ''));
}
