import { Anchor, Badge, Divider, Group, Stack, Text } from '@mantine/core';
import type { EntityClaim } from '@corridor/graph-schema/contracts';
import { formatPeriod } from '../../components/format-day.ts';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { words } from '../chart/to-elements.ts';

/** Every claim: what it says, when, on whose word, with which grade; its record opens. */
export function ClaimList({ claims, onRecord }: { claims: readonly EntityClaim[]; onRecord: (id: string) => void }) {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  if (claims.length === 0) return null;

  return (
    <Stack gap={6}>
      <Divider label={`Claims (${claims.length})`} labelPosition="left" />
      {claims.map((claim) => {
        const { other } = claim;
        return (
          <div key={claim.id} style={{ borderInlineStart: '3px solid var(--desk-border)', paddingInlineStart: 8 }}>
            <Text size="sm">
              {claim.direction === 'in' ? '← ' : ''}
              {claim.type === 'DESCRIBES' ? 'described' : words(claim.type)}{' '}
              {other && (
                <Anchor
                  component="button"
                  size="sm"
                  className="name"
                  onClick={() => {
                    change((chart) => addToChart(chart, [other], []));
                    select([other.id]);
                  }}
                >
                  {other.caption}
                </Anchor>
              )}
            </Text>
            <Group gap={6}>
              <Badge size="xs" variant="default" title="Grade of the source and of the information">
                {gradeWords(claim.grade)}
              </Badge>
              <Text size="xs" c="var(--desk-text-soft)">
                {formatPeriod(claim)} · {claim.source}
              </Text>
              <Anchor component="button" size="xs" onClick={() => onRecord(claim.record)}>
                record
              </Anchor>
            </Group>
          </div>
        );
      })}
    </Stack>
  );
}

/** A grade as its source wrote it, with its scheme. */
function gradeWords({ scheme, source, information }: EntityClaim['grade']): string {
  return source === undefined && information === undefined ? scheme : `${scheme} ${source ?? ''}${information ?? ''}`;
}
