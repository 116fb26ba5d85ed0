/** One of the four ways that arrow keys point. */
export interface Direction {
  readonly name: 'left' | 'right' | 'up' | 'down';
  readonly x: number;
  readonly y: number;
}

/** The four ways; y grows downwards. */
export const directions: readonly Direction[] = [
  { name: 'left', x: -1, y: 0 },
  { name: 'right', x: 1, y: 0 },
  { name: 'up', x: 0, y: -1 },
  { name: 'down', x: 0, y: 1 },
];

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What lies aside counts this many times what lies ahead. */
const ASIDE = 2;

/** The id of what lies nearest in a direction, within 60 degrees of it; without a start the first. `undefined` if none. */
export function nearestToward(
  placed: readonly Placed[],
  start: Placed | undefined,
  direction: Direction,
): string | undefined {
  if (!start) return placed[0]?.id;
  let nearest: string | undefined;
  let least = Infinity;
  for (const { id, x, y } of placed) {
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y - (y - start.y) * direction.x);
    const cost = ahead + ASIDE * aside;
    if (id === start.id || ahead <= 0 || aside > ahead * Math.sqrt(3) || cost >= least) continue;
    least = cost;
    nearest = id;
  }
  return nearest;
}
