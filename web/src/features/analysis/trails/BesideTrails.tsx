import { Stack, Text } from '@mantine/core';
import type { trailsQuestion } from '@corridor/graph-schema/questions';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import { counted } from '../../chart/count-words.ts';
import { amountWords } from '../frame/amount-words.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import { LongList } from '../frame/LongList.tsx';
import { useStandOut } from '../frame/use-stand-out.ts';

type Beside = z.infer<(typeof trailsQuestion)['beside']>;

/** What stands beside trails: sums that look cut into pieces, money that nobody is known to have received, hubs. */
export function BesideTrails({ structuring, unresolved, unresolvedCounterparties, skippedHubs }: Beside) {
  const standOut = useStandOut();
  return (
    <>
      {structuring.length > 0 && (
        <Part title="Sums that look cut into pieces">
          <LongList
            items={structuring}
            keyOf={({ transfers }) => transfers.map(({ id }) => id).join()}
            line={({ from, to, transfers, sum, currency, first, last }) => (
              <Text size="xs" component="div" {...standOut([from.id, to.id, ...transfers.map(({ id }) => id)])}>
                <EntityLink entity={from} /> → <EntityLink entity={to} />:{' '}
                {counted(transfers.length, 'transfer', 'transfers')}, each below what is reported,{' '}
                {amountWords(sum, currency)} together, {first} to {last}: <EntityNames entities={transfers} />
              </Text>
            )}
          />
        </Part>
      )}
      {unresolvedCounterparties > 0 && (
        <Part title={`Nobody is known to have received ${counted(unresolvedCounterparties, 'transfer', 'transfers')}`}>
          <LongList
            items={unresolved}
            total={unresolvedCounterparties}
            keyOf={({ id }) => id}
            line={(transfer) => (
              <Text size="xs" component="div">
                <EntityLink entity={transfer} />
              </Text>
            )}
          />
        </Part>
      )}
      {skippedHubs.length > 0 && (
        <Part title="Nothing was followed through">
          <LongList
            items={skippedHubs}
            keyOf={({ id }) => id}
            line={({ degree, ...hub }) => (
              <Text size="xs" component="div">
                <EntityLink entity={hub} /> ({counted(degree, 'transfer', 'transfers')})
              </Text>
            )}
          />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={4} component="section" aria-label={title} className="answer-line">
      <Text size="xs" fw={600}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}
