import { TINTS } from '../../chart/styles/tints.ts';
import { formatMeasure } from './format-measure.ts';
import { measureWords } from './measure-words.ts';
import type { Distribution } from './use-measures-on-chart.ts';

const STEP = 28;
const HEIGHT = 60;
const LABEL = 12;

/** How many entities of the whole network have how much of a measure; in the colours of the chart where it is coloured by it. */
export function Histogram({ spread, isColoured }: { spread: Distribution; isColoured: boolean }) {
  const { measure, least, mean, greatest, counts } = spread;
  const most = Math.max(1, ...counts);
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT));
  const bound = (step: number) => formatMeasure(least + ((greatest - least) * step) / counts.length);
  const said = counts.map((count, step) => `${count} from ${bound(step)} to ${bound(step + 1)}`);

  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${counts.length * STEP} ${HEIGHT + LABEL + 2}`}
        width="100%"
        role="img"
        aria-label={`${measureWords[measure].name} over the whole network: ${said.join(', ')}`}
      >
        {counts.map((count, step) => (
          <g key={step} transform={`translate(${step * STEP} ${LABEL})`}>
            <title>{said[step]}</title>
            <rect
              x={1}
              y={HEIGHT - height(count)}
              width={STEP - 2}
              height={height(count)}
              fill={isColoured ? TINTS[step] : 'var(--desk-bar)'}
              stroke="var(--desk-text-soft)"
            />
            {count > 0 && (
              <text x={STEP / 2} y={HEIGHT - height(count) - 3} textAnchor="middle" fontSize={9} fill="currentColor">
                {count.toLocaleString('en')}
              </text>
            )}
          </g>
        ))}
        <path d={`M0 ${HEIGHT + LABEL}H${counts.length * STEP}`} stroke="var(--desk-text-soft)" />
      </svg>
      <figcaption style={{ fontSize: 11 }}>
        {measureWords[measure].name} in the whole network: from {formatMeasure(least)} to {formatMeasure(greatest)},{' '}
        {formatMeasure(mean)} on average
      </figcaption>
    </figure>
  );
}
