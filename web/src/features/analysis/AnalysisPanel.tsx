import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { clearEmphasis } from '../../state/emphasis.ts';
import { useSidePanel } from '../../state/side-panel.ts';
import { analyses } from './index.ts';

/** The list of analyses, or the one that is open. What it makes stand out on the chart goes with it. */
export function AnalysisPanel() {
  const { analysis, opened, openAnalysis } = useSidePanel();
  const found = analyses.find(({ name }) => name === analysis);
  useEffect(() => clearEmphasis, [analysis, opened]);

  return (
    <section className="panel" aria-label="Analysis">
      {found ? (
        <>
          <Stack gap={4} p="sm" align="flex-start">
            <Button size="compact-xs" variant="subtle" onClick={() => openAnalysis(undefined)}>
              All analyses
            </Button>
            <Title order={2} size="h5">
              {found.title}
            </Title>
            <Text size="xs" c="var(--desk-text-soft)">
              {found.about}
            </Text>
          </Stack>
          <found.Panel key={opened} />
        </>
      ) : (
        <div className="panel-scroll">
          <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {analyses.map(({ name, title, about }) => (
              <li key={name} style={{ borderBottom: '1px solid var(--desk-border)' }}>
                <UnstyledButton w="100%" px="sm" py={8} className="row-button" onClick={() => openAnalysis(name)}>
                  <Text size="sm" fw={600}>
                    {title}
                  </Text>
                  <Text size="xs" c="var(--desk-text-soft)">
                    {about}
                  </Text>
                </UnstyledButton>
              </li>
            ))}
          </Stack>
        </div>
      )}
    </section>
  );
}
