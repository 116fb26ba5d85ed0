import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useOwnUse } from './use-log.ts';

/** Which agencies used what one's own agency shared: counts and opaque accounts, for the other side knows the persons. */
export function OwnUseSection() {
  const use = useOwnUse();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const isComplete = from !== '' && to !== '' && reason.trim() !== '';

  return (
    <Section title="Who used what we shared">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete)
            use.mutate({ reason: reason.trim(), from: `${from}T00:00:00.000Z`, to: `${to}T23:59:59.999Z` });
        }}
      >
        <Group align="end" gap="sm">
          <TextField type="date" label="First day" required value={from} onChange={setFrom} />
          <TextField type="date" label="Last day" required value={to} onChange={setTo} />
          <TextField
            label="Reason for counting"
            required
            maxLength={500}
            flex={1}
            maw={400}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" loading={use.isPending} disabled={!isComplete}>
            Count
          </Button>
        </Group>
      </form>
      {use.isError && <Failure error={use.error} />}
      {use.data?.agencies.length === 0 && <Text>No other agency used it in these days.</Text>}
      {use.data && use.data.agencies.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Agency</Table.Th>
              <Table.Th ta="end">Uses</Table.Th>
              <Table.Th ta="end">Accounts</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {use.data.agencies.map(({ agency, entries, accounts }) => (
              <Table.Tr key={agency}>
                <Table.Td>{agency}</Table.Td>
                <Table.Td ta="end">{entries.toLocaleString('en')}</Table.Td>
                <Table.Td ta="end">{accounts.length.toLocaleString('en')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
