import { Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { EntityLink } from '../frame/EntityLink.tsx';

/** Who would come to stand between others once the first set is gone. */
export function Successors({
  successors,
}: {
  successors: readonly (EntitySummary & { readonly brokerageGain: number })[];
}) {
  return (
    <Stack gap={2} p="sm">
      <Text size="xs" fw={600}>
        Who would take their place
      </Text>
      {successors.map((entity) => (
        <Text key={entity.id} size="xs">
          <EntityLink entity={entity} /> would stand between {(entity.brokerageGain * 100).toFixed(1)} % more pairs
        </Text>
      ))}
    </Stack>
  );
}
