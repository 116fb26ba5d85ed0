import { NativeSelect, Stack } from '@mantine/core';
import type { Measure } from '@corridor/graph-schema/questions';
import { Histogram } from './Histogram.tsx';
import { measureWords } from './measure-words.ts';
import type { Distribution } from './use-measures-on-chart.ts';

/** By which measure the chart is coloured, if by any, and how that measure, or the one that orders the list, is spread. */
export function Spread({
  distribution,
  sortBy,
  colourBy,
  onColour,
}: {
  distribution: readonly Distribution[];
  sortBy: Measure;
  colourBy: Measure | undefined;
  onColour: (measure: Measure | undefined) => void;
}) {
  const shown = distribution.find(({ measure }) => measure === (colourBy ?? sortBy));
  return (
    <Stack gap="xs">
      <NativeSelect
        size="xs"
        label="Coloured on the chart by"
        value={colourBy ?? ''}
        data={[
          { value: '', label: 'Kind, as ever' },
          ...distribution.map(({ measure }) => ({ value: measure, label: measureWords[measure].name })),
        ]}
        onChange={(event) =>
          onColour(distribution.find(({ measure }) => measure === event.currentTarget.value)?.measure)
        }
      />
      {shown && <Histogram spread={shown} isColoured={colourBy !== undefined} />}
    </Stack>
  );
}
