import { Button, Loader, Table, Text } from '@mantine/core';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { useUnwatch, useWatches } from './use-watches.ts';
import { WatchForm } from './WatchForm.tsx';
import { watchWords } from './watch-words.ts';

/** Persons whose page raises an alarm when an account of the own agency opens it; who may, puts them on and takes them off. */
export function WatchList({ mayChange }: { mayChange: boolean }) {
  const watches = useWatches();
  const unwatch = useUnwatch();

  return (
    <Section title="Watch list">
      <Text size="sm">
        When an account of your agency opens the page of one of these persons, an alarm is written into the log.
      </Text>
      {watches.isPending && <Loader size="sm" aria-label="Reading the watch list" />}
      {watches.isError && <Failure error={watches.error} onRetry={() => void watches.refetch()} />}
      {watches.data?.watches.length === 0 && <Text size="sm">Nobody is on the watch list.</Text>}
      {watches.data && watches.data.watches.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {['Person', 'Who it is', ''].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {watches.data.watches.map(({ entity, why }) => (
              <Table.Tr key={entity}>
                <Table.Td className="figure">{entity}</Table.Td>
                <Table.Td>{watchWords[why]}</Table.Td>
                <Table.Td ta="end">
                  {mayChange && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Take ${entity} off the watch list`}
                      onClick={() => unwatch.mutate(entity)}
                    >
                      Take off
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {unwatch.isError && <Failure error={unwatch.error} />}
      {mayChange && <WatchForm />}
    </Section>
  );
}
