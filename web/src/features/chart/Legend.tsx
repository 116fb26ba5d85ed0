import { Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { KindIcon } from '../../components/KindIcon.tsx';
import { useSelection } from '../../state/selection.ts';
import { familyLooks } from './styles/families.ts';
import { familyOf } from './to-elements.ts';

/** The kinds on the chart with their counts; a click selects all of a kind. */
export function Legend({ entities }: { entities: readonly EntitySummary[] }) {
  const select = useSelection((state) => state.select);
  const kinds = Map.groupBy(entities, ({ kind }) => kind);

  return (
    <Paper
      withBorder
      p="xs"
      style={{ position: 'absolute', right: 8, bottom: 8, maxHeight: '60%', overflow: 'auto' }}
      aria-label="Legend"
    >
      <Stack gap={2}>
        {[...kinds]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, ofKind]) => (
            <UnstyledButton
              key={kind}
              onClick={() => select(ofKind.map(({ id }) => id))}
              aria-label={`Select all ${kind}, ${ofKind.length}`}
            >
              <Group gap={6} wrap="nowrap">
                <span
                  aria-hidden
                  style={{
                    width: 10,
                    height: 10,
                    borderRadius: 2,
                    background: familyLooks[familyOf(kind)].fill,
                    border: '1px solid currentColor',
                  }}
                />
                <KindIcon kind={kind} size={14} />
                <Text size="xs">
                  {kind} · {ofKind.length}
                </Text>
              </Group>
            </UnstyledButton>
          ))}
        <Text size="xs" c="var(--desk-text-soft)">
          ── confirmed · ╌╌ unconfirmed · ┈┈ tentative
        </Text>
      </Stack>
    </Paper>
  );
}
