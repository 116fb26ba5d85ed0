import { Anchor, Badge, Button, Divider, Stack, Text } from '@mantine/core';
import type { EntityClaim } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { formatPeriod } from '../../components/format-day.ts';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { strengthOf } from '../chart/to-elements.ts';
import { phraseOf } from './phrase-of.ts';
import { propertyWords } from './property-words.ts';
import { valueWords } from './value-words.ts';
import { withoutBounds } from './without-bounds.ts';

const CLAIMS_A_STEP = 100;

interface ClaimListProps {
  readonly claims: readonly EntityClaim[];
  /** The kind of the entity that is described. */
  readonly kind?: string;
  readonly onRecord: (id: string) => void;
}

/** Every claim: what it says, when, on whose word, with which grade; its record opens, with the raw text. */
export function ClaimList({ claims, kind = '', onRecord }: ClaimListProps) {
  const [limit, setLimit] = useState(CLAIMS_A_STEP);
  if (claims.length === 0) return null;

  return (
    <Stack gap="xs">
      <Divider label={`Claims (${claims.length.toLocaleString('en')})`} labelPosition="left" />
      {claims.slice(0, limit).map((claim) => (
        <Claim key={claim.id} claim={claim} kind={kind} onRecord={onRecord} />
      ))}
      {claims.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + CLAIMS_A_STEP)}>
          Show more of {claims.length.toLocaleString('en')}
        </Button>
      )}
    </Stack>
  );
}

function Claim({ claim, kind, onRecord }: { claim: EntityClaim; kind: string; onRecord: (id: string) => void }) {
  const { other } = claim;
  const owner = claim.type === 'DESCRIBES' ? kind : claim.type;
  const said = withoutBounds(Object.keys(claim.properties)).map((name) => [name, claim.properties[name]] as const);
  const described = said.length > 0 ? 'is described' : 'is named';

  return (
    <div className="claim">
      <Text size="sm">
        {claim.direction === 'in' && other && (
          <>
            <Other entity={other} />{' '}
          </>
        )}
        {claim.type === 'DESCRIBES' ? described : phraseOf(claim.type)}
        {claim.direction === 'in' && ' this'}
        {claim.direction !== 'in' && other && (
          <>
            {' '}
            <Other entity={other} />
          </>
        )}
      </Text>
      {said.length > 0 && (
        <Text size="xs" className="name">
          {said.map(([name, value]) => `${propertyWords(name)}: ${valueWords(owner, name, value)}`).join(' · ')}
        </Text>
      )}
      <Text size="xs" c="var(--desk-text-soft)">
        <Badge size="xs" variant="default" title="Grade of the source and of the information" me={6}>
          {gradeWords(claim.grade)}
        </Badge>
        <span title={`Confidence ${claim.confidence.toFixed(2)}`}>{strengthOf(claim.confidence)}</span> ·{' '}
        {formatPeriod(claim)} · {claim.source} ·{' '}
        <Anchor component="button" size="xs" onClick={() => onRecord(claim.record)}>
          record
        </Anchor>
      </Text>
    </div>
  );
}

/** The other end; a click puts it on the chart. */
function Other({ entity }: { entity: NonNullable<EntityClaim['other']> }) {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);

  return (
    <Anchor
      component="button"
      size="sm"
      ta="start"
      className="name"
      title="Put on the chart"
      onClick={() => {
        change((chart) => addToChart(chart, [entity], []));
        select([entity.id]);
      }}
    >
      {entity.caption}
    </Anchor>
  );
}

/** A grade as its source wrote it, with its scheme. */
function gradeWords({ scheme, source, information }: EntityClaim['grade']): string {
  return source === undefined && information === undefined ? scheme : `${scheme} ${source ?? ''}${information ?? ''}`;
}
