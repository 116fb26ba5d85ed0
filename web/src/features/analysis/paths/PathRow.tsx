import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { counted } from '../../chart/count-words.ts';
import { useSelection } from '../../../state/selection.ts';
import { linkKey } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import { phraseOf } from '../../inspector/phrase-of.ts';
import { confidenceWords } from '../frame/confidence-words.ts';
import type { FoundPath } from './use-paths.ts';

/** One way: its entities and the facts between them, each of which opens to its claims once it is on the chart. */
export function PathRow({ path, isDrawing, onDraw }: { path: FoundPath; isDrawing: boolean; onDraw: () => void }) {
  const emphasise = useEmphasis((state) => state.emphasise);
  const { nodes, links, hops, confidence, simultaneous } = path;
  const standOut = () =>
    emphasise({
      shown: new Set([...nodes.map(({ id }) => id), ...links.flatMap((link) => [link.from, link.to, linkKey(link)])]),
    });

  return (
    <li
      style={{ borderTop: '1px solid var(--desk-border)' }}
      onMouseEnter={standOut}
      onMouseLeave={() => emphasise({})}
      onFocus={standOut}
      onBlur={() => emphasise({})}
    >
      <Stack gap={4} px="sm" py={8}>
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Text size="xs" fw={600}>
            {counted(hops, 'hop', 'hops')} · confidence {confidenceWords(confidence)}
          </Text>
          <Button size="compact-xs" variant="default" flex="none" disabled={isDrawing} onClick={onDraw}>
            Put on the chart
          </Button>
        </Group>
        {!simultaneous && (
          <Text size="xs" fw={600}>
            Never at one time: its links do not hold on one and the same day
          </Text>
        )}
        <Text size="sm" className="name">
          {nodes.map(({ caption }) => caption).join(' – ')}
        </Text>
        {links.map((link, index) => (
          <LinkLine key={linkKey(link)} link={link} isWeakest={index === path.weakest && links.length > 1} />
        ))}
      </Stack>
    </li>
  );
}

function LinkLine({ link, isWeakest }: { link: FoundPath['links'][number]; isWeakest: boolean }) {
  const chart = useChart((state) => state.history.present);
  const select = useSelection((state) => state.select);
  const key = linkKey(link);
  const words = `${phraseOf(link.type)} · ${counted(link.claims.length, 'claim', 'claims')}, confidence ${confidenceWords(link.confidence)}`;
  return (
    <Text size="xs" c="var(--desk-text-soft)">
      {chart.links[key] ? (
        <Anchor component="button" inherit onClick={() => select([], [key])}>
          {words}
        </Anchor>
      ) : (
        words
      )}
      {isWeakest && ' (the weakest)'}
    </Text>
  );
}
