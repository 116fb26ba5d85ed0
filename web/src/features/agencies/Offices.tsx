import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { agencyViewSchema, officeSchema, type AgencyView, type Office } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';

/** The offices of an agency; what may not reach one of them is denied to it alone. */
export function Offices({ agency, isKept }: { agency: AgencyView; isKept: boolean }) {
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const added = officeSchema.safeParse({ code, name });
  const isTaken = agency.offices.some((office) => office.code === code);
  const put = useMutation({
    mutationFn: (offices: readonly Office[]) =>
      request(`/agencies/${agency.code}`, agencyViewSchema, { method: 'PATCH', body: { offices } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['agencies'] }),
  });

  return (
    <Section title="Offices">
      {agency.offices.length === 0 && <Text size="sm">This agency has no offices.</Text>}
      {agency.offices.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {agency.offices.map((office) => (
              <Table.Tr key={office.code}>
                <Table.Td>{office.code}</Table.Td>
                <Table.Td className="name">{office.name}</Table.Td>
                <Table.Td ta="end">
                  {isKept && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Remove ${office.code}`}
                      onClick={() => put.mutate(agency.offices.filter((one) => one.code !== office.code))}
                    >
                      Remove
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {put.isError && <Failure error={put.error} />}
      {isKept && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (added.success) put.mutate([...agency.offices, added.data]);
          }}
        >
          <Group align="flex-end" gap="xs">
            <TextInput
              label="Code of the office"
              error={isTaken ? 'There is one already' : undefined}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <TextInput
              label="Name of the office"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              style={{ flex: 1 }}
            />
            <Button type="submit" variant="default" loading={put.isPending} disabled={!added.success || isTaken}>
              Add the office
            </Button>
          </Group>
        </form>
      )}
    </Section>
  );
}
