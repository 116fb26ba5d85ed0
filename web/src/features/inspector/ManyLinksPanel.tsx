import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Link } from '@corridor/graph-schema/contracts';
import { linkKey } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { counted } from '../chart/count-words.ts';
import { linkWords } from '../chart/link-words.ts';
import { strengthOf } from '../chart/to-elements.ts';

const MOST_LISTED = 200;

/** Several relationships: each as a sentence, which leads to its claims. */
export function ManyLinksPanel({ links }: { links: readonly Link[] }) {
  const chart = useChart((state) => state.history.present);
  const select = useSelection((state) => state.select);

  return (
    <Stack gap="sm" p="sm">
      <Title order={2} size="h4">
        {counted(links.length, 'relationship', 'relationships')}
      </Title>
      <Stack gap={4}>
        {links.slice(0, MOST_LISTED).map((link) => (
          <div key={linkKey(link)}>
            <Anchor
              component="button"
              size="sm"
              ta="start"
              className="name"
              onClick={() => select([], [linkKey(link)])}
            >
              {linkWords(link, chart)}
            </Anchor>
            <Text size="xs" c="var(--desk-text-soft)">
              {counted(link.claims.length, 'claim', 'claims')}, {strengthOf(link.confidence)}
            </Text>
          </div>
        ))}
      </Stack>
      {links.length > MOST_LISTED && (
        <Text size="xs">
          {MOST_LISTED} of {links.length.toLocaleString('en')} are listed here; all are selected on the chart.
        </Text>
      )}
    </Stack>
  );
}
