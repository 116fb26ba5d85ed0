import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { chordWords } from '../../commands/chord.ts';
import { commands } from '../../commands/index.ts';

/** All keys, drawn from the registry. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const groups = [
    ...Map.groupBy(
      commands.filter(({ keys }) => keys.length > 0),
      ({ group }) => group,
    ),
  ];

  return (
    <Modal opened onClose={onClose} title="Keys" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Text size="sm" c="var(--desk-text-soft)" mb="sm">
        Letters work while the chart has the focus: click it, or reach it with Tab. On the chart, Shift and a drag
        select what lies in a rectangle, Ctrl and a click add to the selection.
      </Text>
      <div className="keys-sheet">
        {groups.map(([group, ofGroup]) => (
          <Stack key={group} gap={4}>
            <Text component="h3" size="sm" fw={600} mt="xs" mb={0}>
              {group}
            </Text>
            {ofGroup.map(({ id, label, keys }) => (
              <Group key={id} justify="space-between" wrap="nowrap" gap="xs">
                <Text size="sm">{label}</Text>
                <Group gap={4} wrap="nowrap">
                  {keys.map((chord) => (
                    <Kbd key={chord} size="xs">
                      {chordWords(chord)}
                    </Kbd>
                  ))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </div>
    </Modal>
  );
}
