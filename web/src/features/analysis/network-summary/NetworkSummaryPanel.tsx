import { Stack } from '@mantine/core';
import { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import { useState } from 'react';
import { Asking } from '../frame/Asking.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { FigureTable } from './FigureTable.tsx';

/** Asks for the figures of a network. */
export function NetworkSummaryPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const asked = useAnswer(networkSummaryQuestion);
  const [figures] = asked.answer.data?.results ?? [];

  return (
    <Asking asked={asked} scope={scope} onScope={setScope} onAsk={() => asked.ask(scope, (within) => within)}>
      <Stack gap="xs" px="sm" pb="sm">
        {figures && <FigureTable figures={figures} />}
      </Stack>
    </Asking>
  );
}
