import { Badge, Divider, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { Failure } from '../../components/Failure.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { AskTheLog } from '../oversight/AskTheLog.tsx';
import { SealThis } from '../seals/SealThis.tsx';
import { ClaimList } from './ClaimList.tsx';
import { keyWords } from './key-words.ts';
import { PropertyList } from './PropertyList.tsx';
import { RecordDrawer } from './RecordDrawer.tsx';
import { useEntity } from './use-entity.ts';

/** One entity: names, identifiers, folded properties, and every claim with its record. */
export function EntityPanel({ id }: { id: string }) {
  const entity = useEntity(id);
  const [record, setRecord] = useState<string>();
  useShowsOnScreen('claims', entity.data?.claims.flatMap(({ other }) => other?.id ?? []) ?? []);

  if (entity.isPending) return <Loader m="sm" size="sm" aria-label="Reading what is known" />;
  if (entity.error instanceof ApiError && entity.error.status === 404) return <Text p="sm">No such entity</Text>;
  if (entity.isError) return <Failure error={entity.error} onRetry={() => void entity.refetch()} />;
  const { caption, kind, names, keys, properties, claims, records, sources, truncated } = entity.data;

  return (
    <Stack gap="sm" p="sm">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <KindIcon kind={kind} size={22} />
        <div>
          <Title order={2} size="h4" className="name">
            {caption}
          </Title>
          <Text size="xs" c="var(--desk-text-soft)">
            {kind} · {records} {records === 1 ? 'record' : 'records'} · {sources.join(', ')}
          </Text>
          <Group gap="sm">
            <AskTheLog id={id} />
            <SealThis entity={{ id, kind, caption }} />
          </Group>
        </div>
      </Group>
      {names.length > 0 && (
        <Stack gap={4}>
          <Divider label="Names" labelPosition="left" />
          {names.map((name) => (
            <Group key={`${name.name} ${name.type}`} gap={6}>
              <Text size="sm" className="name">
                {name.name}
              </Text>
              <Badge size="xs" variant="default">
                {[name.type, name.script].filter(Boolean).join(' · ')}
              </Badge>
            </Group>
          ))}
        </Stack>
      )}
      {keys.length > 0 && (
        <Stack gap={4}>
          <Divider label="Identifiers" labelPosition="left" />
          {keys.map(({ key }) => (
            <Text key={key} size="sm" className="name">
              {keyWords(key)}
            </Text>
          ))}
        </Stack>
      )}
      <PropertyList kind={kind} properties={properties} onRecord={setRecord} />
      <ClaimList claims={claims} kind={kind} onRecord={setRecord} />
      {truncated && (
        <Text size="xs">
          {claims.length}
          {truncated.total ? ` of ${truncated.total}` : ''} claims are shown: {truncated.reason}
        </Text>
      )}
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </Stack>
  );
}
