import { Button, Group, Loader, Table, Text, TextInput } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { searchQuestion } from '@corridor/graph-schema/questions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { matchWords } from '../search/match-words.ts';
import { SealDialog } from './SealDialog.tsx';

const MOST = 20;

/** Finds a person to seal. */
export function FindPerson({ agency }: { agency: string }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [sealing, setSealing] = useState<EntitySummary>();
  const found = useQuery({
    queryKey: ['search', 'persons', asked],
    queryFn: ({ signal }) => ask(searchQuestion, { text: asked, kinds: ['Person'], limit: MOST }, signal),
    enabled: asked !== '',
  });
  const persons = found.data?.results ?? [];
  useShowsOnScreen(
    'persons to seal',
    persons.map(({ entity }) => entity.id),
  );

  return (
    <Section title="Seal a person">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text.trim());
        }}
      >
        <Group align="end" gap="xs">
          <TextInput
            label="Find a person"
            description="By name, alias or identifier"
            dir="auto"
            w={320}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={found.isFetching} disabled={text.trim() === ''}>
            Find
          </Button>
        </Group>
      </form>
      <div aria-live="polite">
        {found.isLoading && <Loader size="sm" aria-label="Searching" />}
        {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
        {found.isSuccess && persons.length === 0 && (
          <Text size="sm">Nobody found for “{asked}”. Try another spelling or another script.</Text>
        )}
        {persons.length > 0 && (
          <Table verticalSpacing={4}>
            <Table.Tbody>
              {persons.map(({ entity, matched }) => (
                <Table.Tr key={entity.id}>
                  <Table.Td className="name">{entity.caption}</Table.Td>
                  <Table.Td className="name">{matched[0] && matchWords(matched[0], entity.caption)}</Table.Td>
                  <Table.Td ta="end">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Seal ${entity.caption}`}
                      onClick={() => setSealing(entity)}
                    >
                      Seal…
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {found.data?.truncated && persons.length > 0 && (
          <Text size="xs">The first {persons.length} are shown. Type more to narrow.</Text>
        )}
      </div>
      {sealing && <SealDialog entity={sealing} agency={agency} onClose={() => setSealing(undefined)} />}
    </Section>
  );
}
