import { Badge, Button, Group, Text } from '@mantine/core';
import { useFreshness } from '../../state/freshness.ts';
import { useRefresh } from './use-refresh.ts';

/** Says when the desk is not up to date: the server is away, or newer data has arrived and can be taken in. */
export function FreshnessMark() {
  const { newest, shown, lostAt } = useFreshness();
  const { isBusy, refresh } = useRefresh();

  return (
    <Group gap="xs" role="status">
      {lostAt !== undefined && (
        <Badge color="orange" variant="light" tt="none">
          Not connected since {new Date(lostAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}; trying
          again
        </Badge>
      )}
      {lostAt === undefined && newest !== shown && (
        <>
          <Text size="sm">Newer data has arrived</Text>
          <Button size="compact-sm" variant="light" loading={isBusy} onClick={refresh}>
            Refresh
          </Button>
        </>
      )}
    </Group>
  );
}
