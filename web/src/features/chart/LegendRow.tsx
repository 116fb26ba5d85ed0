import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core';
import { mdiEyeOffOutline } from '@mdi/js';
import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.tsx';

interface LegendRowProps {
  /** How it is drawn. */
  readonly sign: ReactNode;
  readonly label: string;
  readonly count: number;
  readonly onSelect: () => void;
  /** Absent where it cannot be hidden by itself. */
  readonly onHide?: () => void;
}

/** One line of the legend: a click selects all that is drawn so, the eye hides it. */
export function LegendRow({ sign, label, count, onSelect, onHide }: LegendRowProps) {
  return (
    <Group gap={6} wrap="nowrap" justify="space-between">
      <UnstyledButton onClick={onSelect} aria-label={`Select all ${label}, ${count}`}>
        <Group gap={6} wrap="nowrap">
          {sign}
          <Text size="xs">
            {label} · {count.toLocaleString('en')}
          </Text>
        </Group>
      </UnstyledButton>
      {onHide && (
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={`Hide all ${label}`}
          title={`Hide all ${label}`}
          onClick={onHide}
        >
          <Icon path={mdiEyeOffOutline} size={12} />
        </ActionIcon>
      )}
    </Group>
  );
}
