import { Anchor, Button, Loader, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { agencyTypeWords } from './agency-types.ts';
import { NewAgency } from './NewAgency.tsx';
import { useAgencies } from './use-agencies.ts';

/** Agencies, and the task forces that one's own belongs to. */
export function AgenciesPage() {
  const session = useSession().data;
  const agencies = useAgencies();
  const [isAdding, setAdding] = useState(false);

  return (
    <Page
      title="Agencies"
      width={1200}
      actions={
        session && mayAs('keepAgencies', session) && <Button onClick={() => setAdding(true)}>Add an agency…</Button>
      }
    >
      {agencies.isPending && <Loader aria-label="Reading the agencies" />}
      {agencies.isError && <Failure error={agencies.error} onRetry={() => void agencies.refetch()} />}
      {agencies.data && (
        <Table.ScrollContainer minWidth={800}>
          <Table verticalSpacing={4} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                {['Code', 'Name', 'Type', 'Country', 'Offices', 'Members'].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {agencies.data.agencies.map((one) => (
                <Table.Tr key={one.code}>
                  <Table.Td>
                    <Anchor
                      size="sm"
                      renderRoot={(props) => <Link to="/agencies/$code" params={{ code: one.code }} {...props} />}
                    >
                      {one.code}
                    </Anchor>
                  </Table.Td>
                  <Table.Td className="name">{one.name}</Table.Td>
                  <Table.Td>{agencyTypeWords(one.agencyType)}</Table.Td>
                  <Table.Td>{one.country}</Table.Td>
                  <Table.Td>{one.offices.map(({ code }) => code).join(', ')}</Table.Td>
                  <Table.Td>{one.members?.map(({ agency }) => agency).join(', ')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {isAdding && <NewAgency onClose={() => setAdding(false)} />}
    </Page>
  );
}
