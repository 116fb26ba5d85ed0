import { fitTo } from '../features/chart/fit-to.ts';
import { shownEntities } from '../state/chart-content.ts';
import { always, hasEntities, hasSelection, type Command, type Desk } from './command.ts';
import { directions, nearestToward, type Direction } from './nearest-toward.ts';

const PAN = 80;
const ZOOM = 1.25;

/** What changes where one looks, and never what is there. */
export const viewCommands: readonly Command[] = [
  {
    id: 'fit-selection',
    label: 'Fit the selection',
    keys: ['f'],
    scope: 'chart',
    group: 'View',
    menu: ['selection'],
    isEnabled: hasSelection,
    run: ({ cy }) => cy && fitTo(cy, cy.elements('node:selected')),
  },
  {
    id: 'fit',
    label: 'Fit',
    keys: ['shift+f'],
    scope: 'chart',
    group: 'View',
    isOnToolbar: true,
    menu: ['empty'],
    isEnabled: hasEntities,
    run: ({ cy }) => cy && fitTo(cy, cy.elements()),
  },
  {
    id: 'arrange',
    label: 'Arrange',
    keys: ['l'],
    scope: 'chart',
    group: 'View',
    isOnToolbar: true,
    menu: ['empty'],
    isEnabled: ({ chart }) => Object.keys(chart.entities).length > 1,
    run: ({ arrange }) => arrange(),
  },
  zoom('zoom-in', 'Zoom in', ['+', '='], (level) => level * ZOOM),
  zoom('zoom-out', 'Zoom out', ['-'], (level) => level / ZOOM),
  zoom('zoom-reset', 'Zoom to full size', ['0'], () => 1),
  ...directions.map(walk),
  ...directions.map(pan),
];

function zoom(id: string, label: string, keys: readonly string[], to: (level: number) => number): Command {
  return {
    id,
    label,
    keys,
    scope: 'chart',
    group: 'View',
    isEnabled: always,
    run: ({ cy }) => cy?.zoom({ level: to(cy.zoom()), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
  };
}

function pan(direction: Direction): Command {
  return {
    id: `pan-${direction.name}`,
    label: `Look ${direction.name}`,
    keys: [`arrow${direction.name}`],
    scope: 'chart',
    group: 'View',
    isEnabled: always,
    run: ({ cy }) => cy?.panBy({ x: -direction.x * PAN, y: -direction.y * PAN }),
  };
}

function walk(direction: Direction): Command {
  return {
    id: `walk-${direction.name}`,
    label: `Walk to the next entity ${direction.name}`,
    keys: [`alt+arrow${direction.name}`],
    scope: 'chart',
    group: 'View',
    isEnabled: hasEntities,
    run: (desk) => {
      const next = nextOf(desk, direction);
      if (next !== undefined) desk.select([next]);
    },
  };
}

/** From the selected, or where none is, from the middle of what is seen. */
function nextOf({ cy, chart, selected }: Desk, direction: Direction): string | undefined {
  const shown = shownEntities(chart).flatMap(({ id }) => {
    const position = chart.positions[id];
    return position ? [{ id, ...position }] : [];
  });
  const start = shown.find(({ id }) => id === selected.at(-1));
  if (start || !cy) return nearestToward(shown, start, direction);
  const { x1, x2, y1, y2 } = cy.extent();
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2);
  return shown.sort((a, b) => distance(a) - distance(b))[0]?.id;
}
