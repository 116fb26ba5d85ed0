import { Anchor, Loader, Stack, Text, Title } from '@mantine/core';
import type { Link } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatPeriod } from '../../components/format-day.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { counted } from '../chart/count-words.ts';
import { strengthOf } from '../chart/to-elements.ts';
import { ClaimList } from './ClaimList.tsx';
import { phraseOf } from './phrase-of.ts';
import { RecordDrawer } from './RecordDrawer.tsx';
import { useLinkClaims } from './use-link-claims.ts';

/** One relationship: the fact, and each claim that carries it. */
export function LinkPanel({ link }: { link: Link }) {
  const entities = useChart((state) => state.history.present.entities);
  const select = useSelection((state) => state.select);
  const [record, setRecord] = useState<string>();
  const { claims, isPending, error, retry } = useLinkClaims(link);
  const end = (id: string) => (
    <Anchor component="button" className="name" inherit onClick={() => select([id])}>
      {entities[id]?.caption ?? id}
    </Anchor>
  );

  return (
    <Stack gap="sm" p="sm">
      <Title order={2} size="h4">
        {end(link.from)} {phraseOf(link.type)} {end(link.to)}
      </Title>
      <Text size="sm">
        {counted(link.claims.length, 'claim', 'claims')} from {counted(link.origins, 'origin', 'origins')} · confidence{' '}
        {link.confidence.toFixed(2)} ({strengthOf(link.confidence)}) · {formatPeriod(link)}
      </Text>
      {isPending && <Loader size="sm" aria-label="Reading the claims" />}
      {error && <Failure error={error} onRetry={retry} />}
      <ClaimList claims={claims} onRecord={setRecord} />
      {!isPending && !error && claims.length < link.claims.length && (
        <Text size="xs">
          {claims.length} of {link.claims.length} claims are shown: both ends have too many claims to list them all.
        </Text>
      )}
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </Stack>
  );
}
