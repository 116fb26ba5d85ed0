import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import type { Evolution } from './lineages.ts';

const WIDTH = 280;
const HEIGHT = 120;
const BAR = 8;
const GAP = 3;

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Groups as bars, window after window, and which became which as strands between them; the words below say the same. */
export function Strands({
  evolution: { snapshots, events },
  colours,
}: {
  evolution: Evolution;
  colours: ReadonlyMap<string, number>;
}) {
  const bars = barsOf(snapshots);
  const colourOf = (id: string) => GROUP_COLOURS[(colours.get(id) ?? 0) % GROUP_COLOURS.length];
  const strands = events.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => [one, other] as const)));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`}
      width="100%"
      role="img"
      aria-label={`Groups of ${snapshots.length} windows: ${snapshots.map(({ at, communities }) => `${communities.length} from ${at} on`).join(', ')}`}
    >
      {strands.map(([one, other]) => (
        <path
          key={`${one} ${other}`}
          d={strand(bars.get(one), bars.get(other))}
          fill={colourOf(other)}
          opacity={0.35}
        />
      ))}
      {[...bars].map(([id, { x, y, height }]) => (
        <rect key={id} x={x} y={y} width={BAR} height={height} fill={colourOf(id)} />
      ))}
      {snapshots.map(({ at }, place) => (
        <text
          key={at}
          x={place === 0 ? 0 : xOf(place, snapshots.length) + BAR}
          y={HEIGHT + 12}
          fontSize={9}
          fill="currentColor"
          textAnchor={place === 0 ? 'start' : 'end'}
        >
          {isLabelled(place, snapshots.length) ? at : ''}
        </text>
      ))}
    </svg>
  );
}

function barsOf(snapshots: Evolution['snapshots']): ReadonlyMap<string, Bar> {
  const most = Math.max(1, ...snapshots.map(({ communities }) => communities.reduce((sum, { size }) => sum + size, 0)));
  const many = Math.max(0, ...snapshots.map(({ communities }) => communities.length));
  const scale = Math.max(0, HEIGHT - GAP * many) / most;
  const bars = new Map<string, Bar>();
  for (const [place, { communities }] of snapshots.entries()) {
    let y = 0;
    for (const { id, size } of communities) {
      const height = Math.max(0.5, size * scale);
      bars.set(id, { x: xOf(place, snapshots.length), y, height });
      y += height + GAP;
    }
  }
  return bars;
}

function xOf(place: number, many: number): number {
  return many < 2 ? 0 : (place / (many - 1)) * (WIDTH - BAR);
}

/** Days are written where they have the room. */
function isLabelled(place: number, many: number): boolean {
  return many < 5 || place === 0 || place === many - 1 || (many % 2 === 1 && place === (many - 1) / 2);
}

function strand(from: Bar | undefined, to: Bar | undefined): string {
  if (!from || !to) return '';
  const [left, right] = [from.x + BAR, to.x];
  const middle = (left + right) / 2;
  const top = `M${left} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${right} ${to.y}`;
  const [low, lowTo] = [from.y + from.height, to.y + to.height];
  return `${top}V${lowTo}C${middle} ${lowTo} ${middle} ${low} ${left} ${low}Z`;
}
