import { Menu, Text } from '@mantine/core';
import { chordWords } from '../../commands/chord.ts';
import type { Desk, MenuPlace } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { linkWords } from './link-words.ts';
import type { MenuAt } from './use-chart-menu.ts';

// The key that opens the menu is released outside of it; by default that would close it again.
const OUTSIDE = ['mousedown', 'touchstart'];

/** What can be done with the selection, or with the whole chart where nothing is selected; drawn from the registry. */
export function ChartMenu({ desk, at, onClose }: { desk: Desk; at: MenuAt; onClose: () => void }) {
  const offered = commands.filter(
    ({ menu, isOfferedIfEnabled, isEnabled }) => menu?.includes(at.place) && (!isOfferedIfEnabled || isEnabled(desk)),
  );

  return (
    <Menu
      opened
      onClose={onClose}
      clickOutsideEvents={OUTSIDE}
      position="bottom-start"
      offset={2}
      returnFocus
      width={240}
    >
      <Menu.Target>
        <div style={{ position: 'absolute', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        {at.place !== 'empty' && <Menu.Label className="name">{titleOf(desk, at.place)}</Menu.Label>}
        {offered.map((command) => (
          <Menu.Item
            key={command.id}
            disabled={!command.isEnabled(desk)}
            onClick={() => command.run(desk)}
            rightSection={
              command.keys[0] !== undefined && (
                <Text size="xs" c="var(--desk-text-soft)">
                  {chordWords(command.keys[0])}
                </Text>
              )
            }
          >
            {command.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function titleOf({ chart, selected, selectedLinks }: Desk, place: MenuPlace): string {
  if (place === 'links') {
    const [link] = selectedLinks;
    return selectedLinks.length === 1 && link ? linkWords(link, chart) : `${selectedLinks.length} relationships`;
  }
  const [only] = selected;
  return selected.length === 1 && only ? (chart.entities[only]?.caption ?? '') : `${selected.length} entities`;
}
