/** One line of a small diagram; values from 0 to 1, one a step. */
interface CurveLine {
  readonly name: string;
  readonly values: readonly number[];
}

const WIDTH = 280;
const HEIGHT = 90;
const dashes = ['none', '5 3'];

/** Shares over steps, drawn small; the table beside it says the same in figures. */
export function Curve({ lines, step }: { lines: readonly CurveLine[]; step: number }) {
  const steps = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  const x = (at: number) => (at / steps) * WIDTH;
  const y = (share: number) => HEIGHT - Math.min(1, share) * HEIGHT;
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
        width="100%"
        role="img"
        aria-label={`${lines.map(({ name }) => name).join(' and ')} after each removal, as shares of what was`}
      >
        <path d={`M0 0V${HEIGHT}H${WIDTH}`} fill="none" stroke="var(--desk-text-soft)" />
        <line x1={x(step)} x2={x(step)} y1={0} y2={HEIGHT} stroke="var(--desk-text-soft)" strokeDasharray="2 2" />
        {lines.map(({ name, values }, index) => (
          <polyline
            key={name}
            points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            strokeDasharray={dashes[index % dashes.length]}
          />
        ))}
      </svg>
      <figcaption style={{ fontSize: 11 }}>
        {lines.map(({ name }, index) => `${index === 0 ? 'Solid' : 'dashed'}: ${name.toLowerCase()}`).join(', ')}
      </figcaption>
    </figure>
  );
}
