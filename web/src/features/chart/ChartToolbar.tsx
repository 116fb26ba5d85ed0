import { Button, Group } from '@mantine/core';
import { chordWords } from '../../commands/chord.ts';
import type { Desk } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';

/** The chart's commands as buttons, drawn from the registry. */
export function ChartToolbar({
  desk,
  layout,
}: {
  desk: Desk;
  layout: { readonly isRunning: boolean; readonly stop: () => void };
}) {
  return (
    <Group gap={4} p={6} className="chart-toolbar" role="toolbar" aria-label="Chart commands">
      {commands
        .filter(({ isOnToolbar }) => isOnToolbar)
        .map((command) => (
          <Button
            key={command.id}
            size="compact-xs"
            variant="default"
            title={command.keys.map(chordWords).join(' or ')}
            disabled={!command.isEnabled(desk)}
            onClick={() => command.run(desk)}
          >
            {command.label}
          </Button>
        ))}
      {layout.isRunning && (
        <Button size="compact-xs" color="red" variant="light" onClick={layout.stop}>
          Stop arranging
        </Button>
      )}
    </Group>
  );
}
