import { hideOnChart, hideSingles, removeFromChart, showAll, togglePins } from '../state/chart-content.ts';
import { hasEntities, hasSelection, type Command } from './command.ts';

/** What changes the chart; every one is a step that can be undone. */
export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    label: 'Undo',
    keys: ['mod+z'],
    scope: 'desk',
    group: 'Edit',
    isOnToolbar: true,
    isEnabled: ({ canUndo }) => canUndo,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    label: 'Redo',
    keys: ['mod+shift+z', 'mod+y'],
    scope: 'desk',
    group: 'Edit',
    isOnToolbar: true,
    isEnabled: ({ canRedo }) => canRedo,
    run: ({ redo }) => redo(),
  },
  {
    id: 'hide',
    label: 'Hide',
    keys: ['h', 'mod+h'],
    scope: 'chart',
    group: 'Edit',
    isOnToolbar: true,
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ change, selected }) => change((chart) => hideOnChart(chart, selected)),
  },
  {
    id: 'hide-others',
    label: 'Hide others',
    keys: ['shift+h'],
    scope: 'chart',
    group: 'Edit',
    isOnToolbar: true,
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ change, selected }) => {
      const kept = new Set(selected);
      change((chart) =>
        hideOnChart(
          chart,
          Object.keys(chart.entities).filter((id) => !kept.has(id)),
        ),
      );
    },
  },
  {
    id: 'hide-singles',
    label: 'Hide single entities',
    keys: ['mod+shift+s'],
    scope: 'desk',
    group: 'Edit',
    menu: ['empty'],
    isEnabled: hasEntities,
    run: ({ change }) => change(hideSingles),
  },
  {
    id: 'show-all',
    label: 'Show hidden',
    keys: ['shift+s'],
    scope: 'chart',
    group: 'Edit',
    isOnToolbar: true,
    menu: ['empty'],
    isEnabled: ({ chart }) => chart.hidden.length + chart.hiddenTypes.length > 0,
    run: ({ change }) => change(showAll),
  },
  {
    id: 'remove',
    label: 'Take off',
    keys: ['delete'],
    scope: 'chart',
    group: 'Edit',
    isOnToolbar: true,
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ change, selected }) => change((chart) => removeFromChart(chart, selected)),
  },
  {
    id: 'pin',
    label: 'Pin or unpin',
    keys: ['shift+p'],
    scope: 'chart',
    group: 'Edit',
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ change, selected }) => change((chart) => togglePins(chart, selected)),
  },
];
