import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Link } from '@corridor/graph-schema/contracts';
import { formatPeriod } from '../../components/format-day.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { counted } from '../chart/count-words.ts';
import { strengthOf } from '../chart/to-elements.ts';
import { ClaimsAt } from './ClaimsAt.tsx';
import { phraseOf } from './phrase-of.ts';

/** One relationship: the fact, and each claim that carries it. */
export function LinkPanel({ link }: { link: Link }) {
  const entities = useChart((state) => state.history.present.entities);
  const select = useSelection((state) => state.select);
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
      <ClaimsAt entities={[link.from, link.to]} ids={link.claims} />
    </Stack>
  );
}
