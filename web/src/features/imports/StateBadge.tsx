import { Badge } from '@mantine/core';
import type { ImportState } from '@corridor/graph-schema/contracts';

const looks: Readonly<Record<ImportState, { readonly color: string; readonly label: string }>> = {
  received: { color: 'blue', label: 'received' },
  running: { color: 'blue', label: 'running' },
  done: { color: 'green', label: 'done' },
  failed: { color: 'red', label: 'failed' },
  cancelled: { color: 'gray', label: 'cancelled' },
  retracting: { color: 'orange', label: 'being taken back' },
  retracted: { color: 'gray', label: 'taken back' },
};

/** How an import stands, in a word; the colour only supports. */
export function StateBadge({ state }: { state: ImportState }) {
  const { color, label } = looks[state];
  return (
    <Badge variant="light" color={color} autoContrast style={{ flexShrink: 0 }}>
      {label}
    </Badge>
  );
}
