import type { Core } from 'cytoscape';
import { useHotkeys } from 'react-hotkeys-hook';
import { chartCommands } from '../../commands/chart-commands.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';

/** The keys of the chart. Undo and redo work everywhere but while typing. */
export function useChartKeys(cy: Core | undefined, { expand }: { expand: () => void }): void {
  const { change, undo, redo, history } = useChart();
  const { entities, select } = useSelection();

  useHotkeys('mod+z', undo, { preventDefault: true });
  useHotkeys('mod+shift+z, mod+y', redo, { preventDefault: true });
  useHotkeys('e', expand);
  useHotkeys('escape', () => {
    // The key that closes a dialog is not meant for the chart behind it.
    if (!document.querySelector('[role=dialog]')) select([]);
  });
  useHotkeys('mod+a', () => select(Object.keys(history.present.entities)), { preventDefault: true });
  useHotkeys('f, shift+f', () => cy?.animate({ fit: { eles: cy.elements(), padding: 60 }, duration: 200 }));
  useHotkeys(
    chartCommands.map(({ keys }) => keys),
    (_event, { hotkey }) => {
      const command = chartCommands.find(({ keys }) => keys === hotkey);
      if (command?.isEnabled(history.present, entities)) change((chart) => command.run(chart, entities));
    },
    [entities, history, change],
  );
}
