import { Badge, Code, Divider, Drawer, Group, Loader, SimpleGrid, Stack, Text } from '@mantine/core';
import { recordViewSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { formatInstant } from '../../components/format-instant.ts';
import { Failure } from '../../components/Failure.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { SharingSection } from '../sharing/SharingSection.tsx';

/** One record: raw beside normalised, with its flags, grade and handling. */
export function RecordDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const record = useQuery({
    queryKey: ['record', id],
    queryFn: ({ signal }) => request(`/records/${id}`, recordViewSchema, { signal }),
    enabled: id !== undefined,
  });
  const shown = id === undefined ? undefined : record.data?.entities;
  useShowsOnScreen('record', shown?.map((entity) => entity.id) ?? []);

  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="min(1100px, 90vw)"
      title="Record"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {record.isLoading && <Loader size="sm" aria-label="Reading the record" />}
      {record.isError && <Failure error={record.error} onRetry={() => void record.refetch()} />}
      {record.data && (
        <Stack gap="sm">
          <Text size="sm" className="name">
            {[record.data.source, record.data.ref, `version ${record.data.version}`, record.data.position]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Group gap={6}>
            <Badge variant="default">
              {[record.data.grade.scheme, record.data.grade.source, record.data.grade.information]
                .filter(Boolean)
                .join(' ')}
            </Badge>
            <Badge variant="default">
              level {record.data.handling.level} · {record.data.handling.code} · {record.data.handling.originator}
            </Badge>
            {record.data.flags.map((flag) => (
              <Badge key={flag} color="orange" variant="light">
                {flag}
              </Badge>
            ))}
          </Group>
          {record.data.retractedAt && <Text size="sm">Retracted {formatInstant(record.data.retractedAt)}.</Text>}
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
            <div>
              <Divider label="As it arrived" labelPosition="left" mb={4} />
              <Code block className="raw">
                {record.data.withheld ? 'Kept from you: it speaks of a protected person.' : record.data.raw}
              </Code>
            </div>
            <div>
              <Divider label="What was made of it" labelPosition="left" mb={4} />
              <Code block className="raw">
                {JSON.stringify(record.data.said, undefined, 2)}
              </Code>
            </div>
          </SimpleGrid>
          <SharingSection key={record.data.id} record={record.data.id} />
        </Stack>
      )}
    </Drawer>
  );
}
