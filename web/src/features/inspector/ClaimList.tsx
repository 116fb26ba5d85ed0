import { Anchor, Badge, Button, Divider, Stack, Text } from '@mantine/core';
import type { EntityClaim } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { formatPeriod } from '../../components/format-day.ts';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { gradeWords } from '../chart/grade-words.ts';
import { strengthOf } from '../chart/to-elements.ts';
import { phraseOf } from './phrase-of.ts';
import { propertyWords } from './property-words.ts';
import { valueWords } from './value-words.ts';
import { withoutBounds } from './without-bounds.ts';

const CLAIMS_A_STEP = 100;

/** What a claim is told of. */
interface Subject {
  readonly kind: string;
  readonly caption: string;
}

interface ClaimListProps {
  readonly claims: readonly EntityClaim[];
  /** The kind of the entity that is described. */
  readonly kind?: string;
  /** Of which entity each claim is told, by the claim's id, where that is not plain from what stands above them. */
  readonly subjects?: ReadonlyMap<string, Subject>;
  readonly onRecord: (id: string) => void;
}

/** Every claim: what it says, when, on whose word, with which grade; its record opens, with the raw text. */
export function ClaimList({ claims, kind = '', subjects, onRecord }: ClaimListProps) {
  const [limit, setLimit] = useState(CLAIMS_A_STEP);
  if (claims.length === 0) return null;

  return (
    <Stack gap="xs">
      <Divider label={`Claims (${claims.length.toLocaleString('en')})`} labelPosition="left" />
      {claims.slice(0, limit).map((claim) => (
        <Claim key={claim.id} claim={claim} kind={kind} subject={subjects?.get(claim.id)} onRecord={onRecord} />
      ))}
      {claims.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + CLAIMS_A_STEP)}>
          Show more of {claims.length.toLocaleString('en')}
        </Button>
      )}
    </Stack>
  );
}

function Claim({
  claim,
  kind,
  subject,
  onRecord,
}: {
  claim: EntityClaim;
  kind: string;
  subject: Subject | undefined;
  onRecord: (id: string) => void;
}) {
  const { other } = claim;
  const owner = claim.type === 'DESCRIBES' ? (subject?.kind ?? kind) : claim.type;
  const said = withoutBounds(Object.keys(claim.properties)).map((name) => [name, claim.properties[name]] as const);
  const described = said.length > 0 ? 'is described' : 'is named';

  return (
    <div className="claim">
      <Text size="sm" className="name">
        {claim.direction === 'in' && other && (
          <>
            <Other entity={other} />{' '}
          </>
        )}
        {claim.direction !== 'in' && subject && `${subject.caption} `}
        {claim.type === 'DESCRIBES' ? described : phraseOf(claim.type)}
        {claim.direction === 'in' && ` ${subject?.caption ?? 'this'}`}
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
      <Text size="xs" c="var(--desk-text-soft)" component="div">
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
