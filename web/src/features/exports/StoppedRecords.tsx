import { List, Stack, Text } from '@mantine/core';
import type { StoppedRecord } from '@corridor/graph-schema/contracts';

const SHOWN = 10;

/** The records that keep a file from leaving, and why. */
export function StoppedRecords({ stopped }: { stopped: readonly StoppedRecord[] }) {
  return (
    <Stack gap={4} component="section" aria-label="What keeps it from leaving">
      <Text size="sm">What keeps it from leaving:</Text>
      <List size="sm">
        {stopped.slice(0, SHOWN).map(({ record, source, says }) => (
          <List.Item key={record}>
            {source}, record {record.slice(0, 8)}: {says}
          </List.Item>
        ))}
        {stopped.length > SHOWN && <List.Item>and {stopped.length - SHOWN} more</List.Item>}
      </List>
    </Stack>
  );
}
