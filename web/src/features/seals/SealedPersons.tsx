import { Anchor, Button, Loader, Table, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { sealedCompartment } from '@corridor/graph-schema/policy';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { LiftDialog } from './LiftDialog.tsx';
import { useSeals } from './use-seals.ts';

/** Who is sealed, as members of their circle see it. */
export function SealedPersons({ agency }: { agency: string }) {
  const seals = useSeals();
  const [lifting, setLifting] = useState<EntitySummary>();
  const shown = seals.data?.seals ?? [];
  useShowsOnScreen(
    'seals',
    shown.map(({ entity }) => entity.id),
  );

  return (
    <Section title={`Sealed by ${agency}`}>
      {seals.isPending && <Loader size="sm" aria-label="Reading the seals" />}
      {seals.isError && <Failure error={seals.error} onRetry={() => void seals.refetch()} />}
      {seals.data?.isMember === false && (
        <Text size="sm">
          Sealed persons are shown to the members of {sealedCompartment(agency)} alone, and you are none of them.
          Another supervisor lets you in under{' '}
          <Anchor inherit renderRoot={(props) => <Link to="/compartments" {...props} />} underline="always">
            Cases
          </Anchor>
          .
        </Text>
      )}
      {seals.data?.isMember && shown.length === 0 && (
        <Text size="sm">Nobody is sealed. Find a person below, or choose “Seal this person…” in the inspector.</Text>
      )}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={600}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {['Person', 'Sealed', 'By', 'Reason', ''].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(({ entity, by, reason, at }) => (
                <Table.Tr key={entity.id}>
                  <Table.Td className="name">{entity.caption}</Table.Td>
                  <Table.Td className="figure">{formatInstant(at)}</Table.Td>
                  <Table.Td className="name">{by}</Table.Td>
                  <Table.Td className="name">{reason}</Table.Td>
                  <Table.Td ta="end">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Lift the seal of ${entity.caption}`}
                      onClick={() => setLifting(entity)}
                    >
                      Lift…
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {lifting && <LiftDialog entity={lifting} onClose={() => setLifting(undefined)} />}
    </Section>
  );
}
