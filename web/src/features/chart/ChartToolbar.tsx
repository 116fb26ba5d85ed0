import { Button, Group } from '@mantine/core';
import type { Core } from 'cytoscape';
import { chartCommands } from '../../commands/chart-commands.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';

/** The chart's commands as buttons, drawn from the registry. */
export function ChartToolbar({
  cy,
  layout,
  onExpand,
}: {
  cy: Core | undefined;
  layout: { readonly isRunning: boolean; readonly stop: () => void; readonly arrangeAll: () => void };
  onExpand: () => void;
}) {
  const { history, change, undo, redo } = useChart();
  const selected = useSelection((state) => state.entities);
  const chart = history.present;

  return (
    <Group
      gap={6}
      p={6}
      style={{ borderBottom: '1px solid var(--desk-border)' }}
      role="toolbar"
      aria-label="Chart commands"
    >
      <Button size="compact-sm" variant="default" disabled={history.past.length === 0} onClick={undo} title="Ctrl+Z">
        Undo
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={history.future.length === 0}
        onClick={redo}
        title="Ctrl+Shift+Z"
      >
        Redo
      </Button>
      <Button size="compact-sm" variant="default" disabled={selected.length === 0} onClick={onExpand} title="E">
        Expand
      </Button>
      {chartCommands.map((command) => (
        <Button
          key={command.id}
          size="compact-sm"
          variant="default"
          title={command.keys}
          disabled={!command.isEnabled(chart, selected)}
          onClick={() => change((content) => command.run(content, selected))}
        >
          {command.label}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => cy?.animate({ fit: { eles: cy.elements(), padding: 60 }, duration: 200 })}
        title="F"
      >
        Fit
      </Button>
      {layout.isRunning ? (
        <Button size="compact-sm" color="red" variant="light" onClick={layout.stop}>
          Stop layout
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          disabled={Object.keys(chart.entities).length < 2}
          onClick={layout.arrangeAll}
          title="What you placed by hand stays"
        >
          Arrange
        </Button>
      )}
    </Group>
  );
}
