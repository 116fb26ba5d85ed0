import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly width?: number;
  /** What can be done here, beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page of words: a title, what can be done, and the rest below. */
export function Page({ title, width = 1000, actions, children }: Props) {
  return (
    <main className="panel-scroll" style={{ background: 'var(--desk-panel)' }}>
      <Stack p="md" maw={width} mx="auto">
        <Group justify="space-between">
          <Title order={1} size="h3">
            {title}
          </Title>
          {actions}
        </Group>
        {children}
      </Stack>
    </main>
  );
}
