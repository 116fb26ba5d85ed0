import { Anchor, Center, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Center component="main" h="100%" p="md">
      <Stack align="center" gap="xs">
        <Title order={1} size="h4">
          There is no such page
        </Title>
        <Text size="sm">
          <Anchor renderRoot={(props) => <Link to="/" {...props} />} underline="always">
            Go to the chart
          </Anchor>
        </Text>
      </Stack>
    </Center>
  );
}
