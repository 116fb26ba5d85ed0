import { Stack } from '@mantine/core';
import { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Facts } from '../../../components/Facts.tsx';
import { Asking } from '../frame/Asking.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';

/** Asks for the figures of a network. */
export function NetworkSummaryPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const asked = useAnswer(networkSummaryQuestion);
  const [figures] = asked.answer.data?.results ?? [];

  return (
    <Asking asked={asked} scope={scope} onScope={setScope} onAsk={() => asked.ask(scope, (within) => within)}>
      <Stack gap="xs" px="sm" pb="sm">
        {figures && (
          <Facts
            facts={[
              ['Entities', whole(figures.nodes)],
              ['Ties', whole(figures.ties)],
              ['Parts', whole(figures.components)],
              ['Largest part', whole(figures.largest)],
              ['Without a tie', whole(figures.isolates)],
              ['Density', share(figures.density)],
              ['Clustering', share(figures.clustering)],
              ['Mean distance', share(figures.meanDistance)],
              ['Greatest distance', whole(figures.diameter)],
              ['Efficiency', share(figures.efficiency)],
              ['Centralisation', share(figures.centralisation)],
              ['Assortativity', share(figures.assortativity)],
            ]}
          />
        )}
      </Stack>
    </Asking>
  );
}

function whole(value: number | null): string {
  return value === null ? 'not defined' : value.toLocaleString('en');
}

function share(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(3);
}
