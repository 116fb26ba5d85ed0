import { always, type Command } from './command.ts';

/** What shows what can be done. */
export const helpCommands: readonly Command[] = [
  {
    id: 'menu',
    label: 'Menu of the selection',
    keys: ['shift+f10', 'contextmenu'],
    scope: 'chart',
    group: 'Explore',
    isEnabled: always,
    run: ({ openMenu }) => openMenu(),
  },
  {
    id: 'keys',
    label: 'Keys',
    keys: ['?'],
    scope: 'desk',
    group: 'Explore',
    isOnToolbar: true,
    menu: ['empty'],
    isEnabled: always,
    run: ({ openKeys }) => openKeys(),
  },
];
