import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** What a chart offers while nothing is on it. */
export function EmptyChart() {
  return (
    <Stack align="center" justify="center" gap="xs" style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
      <Text fw={600}>Nothing is on the chart yet</Text>
      <Text size="sm">Search on the left and click a result, then double-click it to expand.</Text>
      <Text size="sm" style={{ pointerEvents: 'auto' }}>
        Or{' '}
        <Anchor renderRoot={(props) => <Link to="/imports" {...props} />} size="sm" underline="always">
          import records
        </Anchor>{' '}
        or look at{' '}
        <Anchor renderRoot={(props) => <Link to="/flows" {...props} />} size="sm" underline="always">
          the flows on the map
        </Anchor>
        .
      </Text>
    </Stack>
  );
}
