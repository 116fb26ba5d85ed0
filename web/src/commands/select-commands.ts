import { shownEntities, withNeighbours } from '../state/chart-content.ts';
import { always, hasEntities, hasSelection, type Command, type Desk } from './command.ts';

const shownIds = ({ chart }: Desk) => shownEntities(chart).map(({ id }) => id);

/** What changes the selection. */
export const selectCommands: readonly Command[] = [
  {
    id: 'select-all',
    label: 'Select all',
    keys: ['mod+a'],
    scope: 'desk',
    group: 'Select',
    menu: ['empty'],
    isEnabled: hasEntities,
    run: (desk) => desk.select(shownIds(desk)),
  },
  {
    id: 'select-inverse',
    label: 'Invert the selection',
    keys: ['mod+alt+a'],
    scope: 'desk',
    group: 'Select',
    isEnabled: hasEntities,
    run: (desk) => {
      const selected = new Set(desk.selected);
      desk.select(shownIds(desk).filter((id) => !selected.has(id)));
    },
  },
  {
    id: 'select-neighbours',
    label: 'Select neighbours',
    keys: ['n'],
    scope: 'chart',
    group: 'Select',
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ chart, selected, select }) => select(withNeighbours(chart, selected)),
  },
  {
    id: 'select-none',
    label: 'Clear the selection',
    keys: ['escape'],
    scope: 'desk',
    group: 'Select',
    isEnabled: always,
    run: ({ select }) => select([]),
  },
];
