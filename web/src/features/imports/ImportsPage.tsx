import { Anchor, Button, Group, Loader, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { ImportForm } from './ImportForm.tsx';
import { StateBadge } from './StateBadge.tsx';
import { isMoving, useImports } from './use-imports.ts';

/** Every import with its counts; a new one is started here. */
export function ImportsPage() {
  const imports = useImports();
  const [isAdding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  return (
    <main className="panel-scroll" style={{ background: 'var(--desk-panel)' }}>
      <Stack p="md" maw={1200} mx="auto">
        <Group justify="space-between">
          <Title order={1} size="h3">
            Imports
          </Title>
          <Button ref={opener} onClick={() => setAdding(true)}>
            Import files…
          </Button>
        </Group>
        {imports.isPending && <Loader aria-label="Reading the imports" />}
        {imports.isError && <Failure error={imports.error} onRetry={() => void imports.refetch()} />}
        {imports.data?.imports.length === 0 && (
          <Text>Nothing has been imported yet. Choose “Import files…” and a profile that fits the file.</Text>
        )}
        {imports.data && imports.data.imports.length > 0 && (
          <Table.ScrollContainer minWidth={800}>
            <Table verticalSpacing={4} highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  {['Files', 'Source', 'Profile', 'Received', 'State'].map((head) => (
                    <Table.Th key={head}>{head}</Table.Th>
                  ))}
                  {['Read', 'Accepted', 'Flagged', 'Quarantined', 'Rejected'].map((head) => (
                    <Table.Th key={head} ta="end">
                      {head}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {imports.data.imports.map((one) => (
                  <Table.Tr key={one.importId}>
                    <Table.Td>
                      <Anchor
                        size="sm"
                        renderRoot={(props) => (
                          <Link to="/imports/$importId" params={{ importId: one.importId }} {...props} />
                        )}
                      >
                        {one.fileNames.join(', ')}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{one.source}</Table.Td>
                    <Table.Td>{one.profile}</Table.Td>
                    <Table.Td className="figure">{formatInstant(one.receivedAt)}</Table.Td>
                    <Table.Td miw={110}>
                      <StateBadge state={one.state} />
                      {isMoving(one.state) && (
                        <Progress
                          mt={4}
                          value={one.progress.rows ? (100 * one.progress.rowsDone) / one.progress.rows : 0}
                          animated
                          aria-label="Progress"
                        />
                      )}
                    </Table.Td>
                    {[one.read, one.accepted, one.flagged, one.quarantined, one.rejected].map((count, column) => (
                      <Table.Td key={column} ta="end">
                        {count.toLocaleString('en')}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Stack>
      {isAdding && (
        <ImportForm
          onClose={() => {
            setAdding(false);
            opener.current?.focus();
          }}
        />
      )}
    </main>
  );
}
