import { Button, Stack } from '@mantine/core';
import { useState, type Key, type ReactNode } from 'react';

/** A list of lines of which the first are shown, and all on request; `total` where there are more than were sent. */
export function LongList<Item>({
  items,
  keyOf,
  line,
  total = items.length,
  most = 8,
}: {
  items: readonly Item[];
  keyOf: (item: Item) => Key;
  line: (item: Item) => ReactNode;
  total?: number;
  most?: number;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, most);
  return (
    <>
      <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{line(item)}</li>
        ))}
      </Stack>
      {shown.length < items.length && (
        <Button size="compact-xs" variant="subtle" w="fit-content" onClick={() => setWhole(true)}>
          Show all {items.length.toLocaleString('en')}
          {items.length < total && ` of ${total.toLocaleString('en')}`}
        </Button>
      )}
    </>
  );
}
