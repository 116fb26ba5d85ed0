import { Anchor, Button, Loader, Table, Text } from '@mantine/core';
import { levelWords } from '@corridor/graph-schema/policy';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { roleWords } from '../../components/right-words.ts';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { AccountStateBadge } from './AccountStateBadge.tsx';
import { NewAccount } from './NewAccount.tsx';
import { useAccounts } from './use-accounts.ts';

/** The accounts of one's own agency. */
export function AccountsPage() {
  const session = useSession().data;
  const accounts = useAccounts();
  const [isAdding, setAdding] = useState(false);

  return (
    <Page
      title={session ? `Accounts of ${session.agency}` : 'Accounts'}
      width={1200}
      actions={
        session && mayAs('keepAccounts', session) && <Button onClick={() => setAdding(true)}>Make an account…</Button>
      }
    >
      {accounts.isPending && <Loader aria-label="Reading the accounts" />}
      {accounts.isError && <Failure error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.data?.accounts.length === 0 && <Text>There are no accounts yet. Make one for each person.</Text>}
      {accounts.data && accounts.data.accounts.length > 0 && (
        <Table.ScrollContainer minWidth={800}>
          <Table verticalSpacing={4} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                {['Account', 'Name', 'Roles', 'Clearance', 'State', 'Signs in by', 'Failed sign-ins'].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {accounts.data.accounts.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td className="name">
                    <Anchor
                      size="sm"
                      renderRoot={(props) => (
                        <Link to="/accounts/$accountId" params={{ accountId: one.id }} {...props} />
                      )}
                    >
                      {one.account}
                    </Anchor>
                  </Table.Td>
                  <Table.Td className="name">{one.name}</Table.Td>
                  <Table.Td>{roleWords(one.roles)}</Table.Td>
                  <Table.Td className="figure">
                    {levelWords(one.level)}
                    {one.victimRight ? ' · victims' : ''}
                  </Table.Td>
                  <Table.Td>
                    <AccountStateBadge state={one.state} />
                  </Table.Td>
                  <Table.Td>{meansWords(one)}</Table.Td>
                  <Table.Td>{one.failedSignIns === 0 ? '' : one.failedSignIns.toLocaleString('en')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {isAdding && session && <NewAccount agency={session.agency} onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** How the owner of an account signs in. */
export function meansWords({
  hasPassword,
  hasSecondFactor,
}: {
  hasPassword: boolean;
  hasSecondFactor: boolean;
}): string {
  if (!hasPassword) return hasSecondFactor ? 'second factor, no password yet' : 'no password yet';
  return hasSecondFactor ? 'password and second factor' : 'password';
}
