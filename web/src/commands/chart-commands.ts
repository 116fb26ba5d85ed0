import { hideOnChart, removeFromChart, showAll, type ChartContent } from '../state/chart-content.ts';

/** A command that changes the chart: its name, its key, when it can be given, and what it does. */
export interface ChartCommand {
  readonly id: string;
  readonly label: string;
  /** As the shortcut library writes it. */
  readonly keys: string;
  readonly isEnabled: (chart: ChartContent, selected: readonly string[]) => boolean;
  readonly run: (chart: ChartContent, selected: readonly string[]) => ChartContent;
}

const hasSelection = (_chart: ChartContent, selected: readonly string[]) => selected.length > 0;

/** Every command on the chart's content; buttons, keys and menus are drawn from this list. */
export const chartCommands: readonly ChartCommand[] = [
  { id: 'hide', label: 'Hide', keys: 'h', isEnabled: hasSelection, run: hideOnChart },
  {
    id: 'hide-others',
    label: 'Hide others',
    keys: 'shift+h',
    isEnabled: hasSelection,
    run: (chart, selected) =>
      hideOnChart(
        chart,
        Object.keys(chart.entities).filter((id) => !selected.includes(id)),
      ),
  },
  { id: 'show-all', label: 'Show hidden', keys: 'shift+s', isEnabled: ({ hidden }) => hidden.length > 0, run: showAll },
  { id: 'remove', label: 'Take off', keys: 'delete', isEnabled: hasSelection, run: removeFromChart },
];
