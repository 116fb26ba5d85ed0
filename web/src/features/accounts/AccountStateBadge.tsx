import { Badge } from '@mantine/core';
import type { AccountState } from '@corridor/graph-schema/contracts';

const colors: Readonly<Record<AccountState, string>> = { active: 'green', blocked: 'orange', ended: 'gray' };

/** How an account stands, in a word; the colour only supports. */
export function AccountStateBadge({ state }: { state: AccountState }) {
  return (
    <Badge variant="light" color={colors[state]} autoContrast style={{ flexShrink: 0 }}>
      {state}
    </Badge>
  );
}
