import { Anchor, Divider, Stack, Text, Title } from '@mantine/core';
import type { Link } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { formatPeriod } from '../../components/format-day.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { strengthOf, words } from '../chart/to-elements.ts';
import { ClaimList } from './ClaimList.tsx';
import { RecordDrawer } from './RecordDrawer.tsx';
import { useEntity } from './use-entity.ts';

/** One relationship: the fact, and each claim that carries it. */
export function LinkPanel({ link }: { link: Link }) {
  const entities = useChart((state) => state.history.present.entities);
  const select = useSelection((state) => state.select);
  const [record, setRecord] = useState<string>();
  const from = useEntity(link.from);
  const claims = from.data?.claims.filter(({ id }) => link.claims.includes(id)) ?? [];
  const end = (id: string) => (
    <Anchor component="button" className="name" onClick={() => select([id])}>
      {entities[id]?.caption ?? id}
    </Anchor>
  );

  return (
    <Stack gap="sm" p="sm">
      <Title order={2} size="h4">
        {end(link.from)} {words(link.type)} {end(link.to)}
      </Title>
      <Text size="sm">
        {link.claims.length} {link.claims.length === 1 ? 'claim' : 'claims'} from {link.origins}{' '}
        {link.origins === 1 ? 'origin' : 'origins'} · confidence {link.confidence.toFixed(2)} (
        {strengthOf(link.confidence)}) · {formatPeriod(link)}
      </Text>
      <Divider />
      <ClaimList claims={claims} onRecord={setRecord} />
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </Stack>
  );
}
