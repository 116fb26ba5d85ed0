import { hideTypes } from '../state/chart-content.ts';
import { always, type Command, type Desk } from './command.ts';

/** What can be done with relationships that are selected. */
export const linkCommands: readonly Command[] = [
  {
    id: 'other-ways',
    label: 'How else are these linked?',
    keys: [],
    scope: 'chart',
    group: 'Explore',
    menu: ['links'],
    isEnabled: (desk) => endsOf(desk).length === 2,
    run: (desk) => {
      desk.select(endsOf(desk));
      desk.openAnalysis('paths');
    },
  },
  {
    id: 'select-ends',
    label: 'Select what they link',
    keys: [],
    scope: 'chart',
    group: 'Select',
    menu: ['links'],
    isEnabled: always,
    run: (desk) => desk.select(endsOf(desk)),
  },
  {
    id: 'hide-types',
    label: 'Hide all of this type',
    keys: [],
    scope: 'chart',
    group: 'Edit',
    menu: ['links'],
    isEnabled: always,
    run: ({ change, selectedLinks }) =>
      change((chart) =>
        hideTypes(
          chart,
          selectedLinks.map(({ type }) => type),
        ),
      ),
  },
];

function endsOf({ selectedLinks }: Desk): string[] {
  return [...new Set(selectedLinks.flatMap(({ from, to }) => [from, to]))];
}
