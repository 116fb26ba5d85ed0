import { Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import type { ReactNode } from 'react';
import { ClaimsBehind } from './ClaimsBehind.tsx';
import { EntityLink } from './EntityLink.tsx';

/** Two that are tied, and the claims that say so: none where it is something third that both have. */
export function PairLine({
  pair: { from, to, claims },
  children,
}: {
  pair: { readonly from: EntitySummary; readonly to: EntitySummary; readonly claims: readonly string[] };
  children?: ReactNode;
}) {
  return (
    <Text size="xs" component="div">
      <EntityLink entity={from} /> – <EntityLink entity={to} /> ·{' '}
      {claims.length === 0 ? (
        'over something that both share'
      ) : (
        <ClaimsBehind claims={claims} entities={[from.id, to.id]} />
      )}
      {children}
    </Text>
  );
}
