import { Button, Center, Stack, Text, Title } from '@mantine/core';

/** A page that could not be shown: mostly an older one, after Corridor was renewed. */
export function LoadFailed() {
  return (
    <Center component="main" h="100%" p="md">
      <Stack align="center" gap="xs" role="alert">
        <Title order={1} size="h4">
          This page could not be shown
        </Title>
        <Text size="sm">Corridor may have been renewed or the connection was lost. Loading again usually helps.</Text>
        <Button onClick={() => location.reload()}>Load again</Button>
      </Stack>
    </Center>
  );
}
