import { Slider, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import type { disruptionQuestion } from '@corridor/graph-schema/questions';
import { useEffect, useState } from 'react';
import type * as z from 'zod';
import { useEmphasis } from '../../../state/emphasis.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { Curve } from './Curve.tsx';

type Removal = z.infer<(typeof disruptionQuestion)['result']>;
type Left = z.infer<(typeof disruptionQuestion)['beside']>['before'];

/** Removals as curve and table; those up to the chosen step are thought away on the chart. */
export function Removals({ before, steps }: { before: Left; steps: readonly Removal[] }) {
  const [step, setStep] = useState(0);
  const emphasise = useEmphasis((state) => state.emphasise);
  useEffect(() => {
    emphasise(step === 0 ? {} : { gone: new Set(steps.slice(0, step).map(({ removed }) => removed.id)) });
  }, [step, steps, emphasise]);

  return (
    <Stack gap="xs" px="sm" pb="sm">
      <Curve
        step={step}
        lines={[
          { name: 'Largest part', values: [1, ...steps.map(({ share }) => share)] },
          { name: 'Reach', values: [1, ...steps.map(({ efficiency }) => ratio(efficiency, before.efficiency))] },
        ]}
      />
      <Text size="xs" id="removals-slider">
        On the chart: after {step} of {steps.length} removals
      </Text>
      <Slider
        aria-labelledby="removals-slider"
        min={0}
        max={steps.length}
        step={1}
        value={step}
        onChange={setStep}
        label={null}
        thumbProps={{ 'aria-label': 'Removals shown on the chart' }}
      />
      <Table fz="xs" verticalSpacing={4} horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th aria-label="Step" />
            <Table.Th>Removed</Table.Th>
            <Table.Th ta="right">
              <span title="Entities in the largest part that still hangs together">Largest</span>
            </Table.Th>
            <Table.Th ta="right">Parts</Table.Th>
            <Table.Th ta="right">
              <span title="How near those who are left are to each other, of what it was">Reach</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Line
            step={0}
            largest={before.largest}
            parts={before.components}
            reach={1}
            onLook={setStep}
            isLookedAt={step === 0}
          />
          {steps.map((removal) => (
            <Line
              key={removal.step}
              step={removal.step}
              removed={removal.removed}
              largest={removal.largest}
              parts={removal.components}
              reach={ratio(removal.efficiency, before.efficiency)}
              isLookedAt={step === removal.step}
              onLook={setStep}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function Line({
  step,
  removed,
  largest,
  parts,
  reach,
  isLookedAt,
  onLook,
}: {
  step: number;
  removed?: Removal['removed'];
  largest: number;
  parts: number;
  reach: number;
  isLookedAt: boolean;
  onLook: (step: number) => void;
}) {
  return (
    <Table.Tr aria-current={isLookedAt ? 'step' : undefined} fw={isLookedAt ? 700 : 400}>
      <Table.Td>
        <UnstyledButton fz="xs" onClick={() => onLook(step)} aria-label={`Show step ${step} on the chart`}>
          {step}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{removed ? <EntityLink entity={removed} /> : 'nobody yet'}</Table.Td>
      <Table.Td ta="right">{largest.toLocaleString('en')}</Table.Td>
      <Table.Td ta="right">{parts.toLocaleString('en')}</Table.Td>
      <Table.Td ta="right">{(reach * 100).toFixed(0)} %</Table.Td>
    </Table.Tr>
  );
}

function ratio(value: number, of: number): number {
  return of === 0 ? 0 : value / of;
}
