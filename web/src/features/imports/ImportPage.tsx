import { Alert, Button, Group, Loader, Progress, Stack, Text, Title } from '@mantine/core';
import { importSchema } from '@corridor/graph-schema/contracts';
import { flags } from '@corridor/graph-schema/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { request } from '../../api/client.ts';
import { formatInstant } from '../../components/format-instant.ts';
import { Failure } from '../../components/Failure.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { Counts } from './Counts.tsx';
import { sizeWords } from './size-words.ts';
import { StateBadge } from './StateBadge.tsx';
import { TakeBack } from './TakeBack.tsx';
import { isMoving, useImport } from './use-imports.ts';
import { Quarantine } from './Quarantine.tsx';

/** One import: live progress, counts that add up, flags, words that no vocabulary knows, and its quarantine. */
export function ImportPage() {
  const { importId } = useParams({ strict: false });
  const id = importId ?? '';
  const one = useImport(id);
  const queries = useQueryClient();
  useShowsOnScreen('import', [], one.data?.marking);
  const act = useMutation({
    mutationFn: (action: 'cancel' | 'resume' | 'retract') =>
      action === 'retract'
        ? request(`/imports/${id}`, importSchema, { method: 'DELETE' })
        : request(`/imports/${id}/${action}`, importSchema, { method: 'POST', body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });

  if (one.isPending) return <Loader m="md" aria-label="Reading the import" />;
  if (one.isError) return <Failure error={one.error} onRetry={() => void one.refetch()} />;
  const { data } = one;
  const { progress } = data;
  const unmapped = Object.entries(data.unmapped).flatMap(([vocabulary, words]) =>
    Object.entries(words).map(([word, count]) => ({ vocabulary, word, count })),
  );

  return (
    <main className="panel-scroll" style={{ background: 'var(--desk-panel)' }}>
      <Stack p="md" maw={1200} mx="auto">
        <Group justify="space-between">
          <div>
            <Title order={1} size="h3">
              {data.fileNames.join(', ')}
            </Title>
            <Text size="sm" c="var(--desk-text-soft)">
              {data.source} · {data.profile} · {formatInstant(data.receivedAt)}
            </Text>
          </div>
          <Group gap="xs">
            {isMoving(data.state) && data.state !== 'retracting' && (
              <Button variant="default" onClick={() => act.mutate('cancel')}>
                Cancel
              </Button>
            )}
            {(data.state === 'cancelled' || data.state === 'failed') && (
              <Button variant="default" onClick={() => act.mutate('resume')}>
                Resume
              </Button>
            )}
            {data.state !== 'retracted' && data.state !== 'retracting' && (
              <TakeBack records={data.records} onTakeBack={() => act.mutate('retract')} />
            )}
          </Group>
        </Group>
        {act.isError && <Failure error={act.error} />}
        {data.message && <Alert color="orange">{data.message}</Alert>}
        <Group gap="xs" aria-live="polite">
          <StateBadge state={data.state} />
          <Text size="sm">
            {progress.rowsDone.toLocaleString('en')} of {progress.rows.toLocaleString('en')} rows ·{' '}
            {sizeWords(progress.bytesDone)} of {sizeWords(progress.bytes)} · {data.seconds.toFixed(1)} s
            {progress.estimate ? ` · about ${Math.ceil(progress.estimate)} s to go` : ''}
          </Text>
        </Group>
        {isMoving(data.state) && (
          <Progress
            value={progress.rows ? (100 * progress.rowsDone) / progress.rows : 0}
            animated
            aria-label="Progress"
          />
        )}
        <Text>
          {data.read.toLocaleString('en')} read = {data.accepted.toLocaleString('en')} accepted +{' '}
          {data.flagged.toLocaleString('en')} flagged + {data.quarantined.toLocaleString('en')} quarantined +{' '}
          {data.rejected.toLocaleString('en')} rejected
        </Text>
        <Text size="sm">
          It names {data.records.toLocaleString('en')} records, {data.entities.toLocaleString('en')} entities and{' '}
          {data.claims.toLocaleString('en')} claims.
        </Text>
        {data.fileFlags.map((flag) => (
          <Alert key={flag} color="orange" title={`${flag}, of the whole file`}>
            {meanings.get(flag)}
          </Alert>
        ))}
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Counts
            title="Flags"
            empty="No row raised a flag."
            rows={Object.entries(data.flags).map(([name, count]) => ({ name, count, says: meanings.get(name) }))}
          />
          <Counts
            title="Words that no vocabulary knows"
            empty="Every word was known."
            rows={unmapped.map(({ vocabulary, word, count }) => ({ name: `${word} (${vocabulary})`, count }))}
          />
        </Group>
        {data.quarantined > 0 && <Quarantine importId={id} />}
      </Stack>
    </main>
  );
}

const meanings = new Map<string, string>(Object.entries(flags).map(([flag, { meaning }]) => [flag, meaning]));
