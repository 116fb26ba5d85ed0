import { always, hasEntities, hasSelection, type Command } from './command.ts';

/** What leads further: from the selection to what is linked, known, or still to be found. */
export const exploreCommands: readonly Command[] = [
  {
    id: 'expand',
    label: 'Expand',
    keys: ['e', 'shift+e', 'mod+e'],
    scope: 'chart',
    group: 'Explore',
    isOnToolbar: true,
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ openExpand }) => openExpand(),
  },
  {
    id: 'inspect',
    label: 'Inspect',
    keys: ['enter'],
    scope: 'chart',
    group: 'Explore',
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ goToInspector }) => goToInspector(),
  },
  {
    id: 'export',
    label: 'Export…',
    keys: ['mod+shift+e'],
    scope: 'desk',
    group: 'Explore',
    isOnToolbar: true,
    menu: ['selection', 'empty'],
    isEnabled: hasEntities,
    run: ({ openExport }) => openExport(),
  },
  {
    id: 'search',
    label: 'Search',
    keys: ['/', 'mod+k'],
    scope: 'desk',
    group: 'Explore',
    menu: ['empty'],
    isEnabled: always,
    run: ({ goToSearch }) => goToSearch(),
  },
];
