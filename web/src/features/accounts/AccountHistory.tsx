import { Loader, Table, Text } from '@mantine/core';
import type { RightsChange } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { changeWords } from './change-words.ts';
import { useAccountHistory } from './use-accounts.ts';

const whatWords: Readonly<Record<RightsChange['what'], string>> = {
  made: 'made it',
  changed: 'changed it',
  reset: 'reset the password',
};

/** Who gave this account which right, and when. */
export function AccountHistory({ id }: { id: string }) {
  const history = useAccountHistory(id);

  return (
    <Section title="History">
      {history.isPending && <Loader size="sm" aria-label="Reading the history" />}
      {history.isError && <Failure error={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.changes.length === 0 && (
        <Text size="sm">Nobody has changed it since it came with this system.</Text>
      )}
      {history.data && history.data.changes.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {history.data.changes.map((one) => (
              <Table.Tr key={`${one.at} ${one.what}`}>
                <Table.Td className="figure">{formatInstant(one.at)}</Table.Td>
                <Table.Td className="name">
                  {one.by} {whatWords[one.what]}
                </Table.Td>
                <Table.Td className="name">{changeWords(one.values)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
