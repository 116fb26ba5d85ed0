import { Button, Stack, Text } from '@mantine/core';
import type { trailsQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { counted } from '../../chart/count-words.ts';
import { amountWords } from '../frame/amount-words.ts';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { confidenceWords } from '../frame/confidence-words.ts';
import { distinctEntities } from '../frame/distinct-entities.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { useStandOut } from '../frame/use-stand-out.ts';

/** One trail, as it is answered. */
export type Trail = z.infer<(typeof trailsQuestion)['result']>;

/** One trail: what came through at least, in which time, and each transfer with its claims. */
export function TrailRow({ trail, isDrawing, onDraw }: { trail: Trail; isDrawing: boolean; onDraw: () => void }) {
  const standOut = useStandOut();
  const { steps, bottleneck, currency, spanDays, confidence } = trail;
  return (
    <li className="answer-line" {...standOut(idsOf(trail))}>
      <Stack gap={4}>
        <Text size="xs" fw={600}>
          {counted(steps.length, 'transfer', 'transfers')}{' '}
          {spanDays === 0 ? 'on one day' : `in ${counted(spanDays, 'day', 'days')}`} · confidence{' '}
          {confidenceWords(confidence)}
        </Text>
        <Text size="xs">
          {bottleneck === null
            ? 'Its least amount is not said.'
            : `At least ${amountWords(bottleneck, currency)} can have come through.`}
        </Text>
        <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
          {steps.map((step) => (
            <li key={`${step.tx.id} ${step.from.id} ${step.to.id}`}>
              <Step step={step} />
            </li>
          ))}
        </Stack>
        <Button size="compact-xs" variant="default" w="fit-content" disabled={isDrawing} onClick={onDraw}>
          Put on the chart
        </Button>
      </Stack>
    </li>
  );
}

/** Everything that a trail leads through. */
export function idsOf({ steps }: Trail): string[] {
  return entitiesOf({ steps }).map(({ id }) => id);
}

/** The same with kinds and captions. */
export function entitiesOf({ steps }: Pick<Trail, 'steps'>) {
  return distinctEntities(steps.flatMap(({ from, tx, to }) => [from, tx, to]));
}

function Step({
  step: { tx, from, to, amount, currency, date, dateLatest, claims },
}: {
  step: Trail['steps'][number];
}) {
  return (
    <Text size="xs" component="div">
      {date}
      {dateLatest !== undefined && ` to ${dateLatest}`} · {amountWords(amount, currency)}
      <br />
      <EntityLink entity={from} /> → <EntityLink entity={to} />
      <br />
      <EntityLink entity={tx} /> · <ClaimsBehind claims={claims} entities={[tx.id, from.id, to.id]} />
    </Text>
  );
}
