import { Badge, Button, Group, Loader, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { searchQuestion } from '@corridor/graph-schema/questions';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { Failure } from '../../components/Failure.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { useSelection } from '../../state/selection.ts';
import { matchWords } from './match-words.ts';

/** Finds entities by name, alias or identifier, says why each matched, and puts them on the chart. */
export function SearchPanel() {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const { history, change } = useChart();
  const select = useSelection((state) => state.select);
  const answer = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => ask(searchQuestion, { text: asked, limit: 50 }, signal),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });

  const add = (entities: readonly { id: string; kind: string; caption: string }[]) => {
    change((chart) => addToChart(chart, entities, []));
    select(entities.map(({ id }) => id));
  };
  const results = asked ? (answer.data?.results ?? []) : [];
  useShowsOnScreen(
    'search',
    results.map(({ entity }) => entity.id),
  );

  return (
    <section className="panel" aria-label="Search">
      <Stack gap="xs" p="sm">
        <TextInput
          id="search-text"
          label="Search"
          placeholder="Name, alias, phone, plate, document…"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rightSection={answer.isFetching ? <Loader size="xs" aria-label="Searching" /> : undefined}
        />
        {results.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => add(results.map(({ entity }) => entity))}>
            Put all {results.length} on the chart
          </Button>
        )}
      </Stack>
      <div className="panel-scroll" aria-live="polite">
        {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
        {!asked && (
          <Text size="sm" p="sm" c="var(--desk-text-soft)">
            Type a name, an alias or an identifier. Other scripts and small typing errors are found too.
          </Text>
        )}
        {asked && answer.isSuccess && results.length === 0 && (
          <Text size="sm" p="sm">
            Nothing found for “{asked}”. Try fewer letters, another spelling or another script.
          </Text>
        )}
        <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {results.map(({ entity, matched }) => (
            <li key={entity.id} style={{ borderTop: '1px solid var(--desk-border)' }}>
              <UnstyledButton w="100%" px="sm" py={6} className="row-button" onClick={() => add([entity])}>
                <Group wrap="nowrap" gap="sm" align="flex-start">
                  <KindIcon kind={entity.kind} />
                  <Stack gap={2}>
                    <Text size="sm" fw={600} className="name">
                      {entity.caption}
                    </Text>
                    <Text size="xs" c="var(--desk-text-soft)" className="name">
                      {entity.kind}
                      {matched[0] ? ` · ${matchWords(matched[0], entity.caption)}` : ''}
                    </Text>
                    {history.present.entities[entity.id] && (
                      <Badge size="xs" variant="default">
                        on the chart
                      </Badge>
                    )}
                  </Stack>
                </Group>
              </UnstyledButton>
            </li>
          ))}
        </Stack>
        {answer.data?.truncated && results.length > 0 && (
          <Text size="xs" p="sm">
            The first {results.length} are shown. Type more to narrow.
          </Text>
        )}
      </div>
    </section>
  );
}
