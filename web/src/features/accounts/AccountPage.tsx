import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { accountViewSchema, type AccountView } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Facts } from '../../components/Facts.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { roleWords } from '../../components/right-words.ts';
import { Section } from '../../components/Section.tsx';
import { useAgency } from '../agencies/use-agencies.ts';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { AccountHistory } from './AccountHistory.tsx';
import { AccountAccess } from './AccountAccess.tsx';
import { AccountStateBadge } from './AccountStateBadge.tsx';
import { meansWords } from './AccountsPage.tsx';
import { changeOf, rightsOf } from './rights.ts';
import { RightsFields } from './RightsFields.tsx';
import { useAccount } from './use-accounts.ts';

/** One account: what it may do, and the ways to change and to close it. */
export function AccountPage() {
  const { accountId } = useParams({ strict: false });
  const account = useAccount(accountId ?? '');
  const session = useSession().data;

  if (account.isPending || !session) return <Loader m="md" aria-label="Reading the account" />;
  if (account.isError) return <Failure error={account.error} onRetry={() => void account.refetch()} />;
  const one = account.data;
  const isOwn = one.account === session.account;
  const isKept = mayAs('keepAccounts', session) && !isOwn && one.state !== 'ended';
  return (
    <Page title={one.account} width={720} actions={<AccountStateBadge state={one.state} />}>
      <Facts
        facts={[
          ['Agency', one.agency],
          ['Signs in by', meansWords(one)],
          ['Failed sign-ins', one.failedSignIns === 0 ? undefined : one.failedSignIns.toLocaleString('en')],
        ]}
      />
      {isOwn && (
        <Alert color="blue">
          This is your own account. Nobody changes their own rights: ask another administrator.
        </Alert>
      )}
      {isKept ? (
        <>
          <AccountRights key={JSON.stringify(one)} account={one} />
          <AccountAccess account={one} />
        </>
      ) : (
        <RightsInWords account={one} />
      )}
      <AccountHistory id={one.id} />
    </Page>
  );
}

function AccountRights({ account }: { account: AccountView }) {
  const queries = useQueryClient();
  const before = rightsOf(account);
  const [rights, setRights] = useState(before);
  const offices = useAgency(account.agency).data?.offices ?? [];
  const change = changeOf(before, rights);
  const save = useMutation({
    mutationFn: () => request(`/accounts/${account.id}`, accountViewSchema, { method: 'PATCH', body: change }),
    onSuccess: () => {
      notifications.show({ message: `${account.account} has these rights from now on.` });
      return queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });

  return (
    <Section title="Rights">
      <Text size="sm">Other rights count at the next request; other roles or purposes also end what is open.</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          <RightsFields rights={rights} offices={offices} onChange={setRights} />
          {save.isError && <Failure error={save.error} />}
          <Group>
            <Button
              type="submit"
              loading={save.isPending}
              disabled={Object.keys(change).length === 0 || rights.roles.length === 0}
            >
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function RightsInWords({ account }: { account: AccountView }) {
  return (
    <Section title="Rights">
      <Facts
        facts={[
          ['Name', account.name],
          ['Office', account.office],
          ['Roles', roleWords(account.roles)],
          ['Clearance', levelWords(account.level)],
          ['Data on victims', account.victimRight ? 'may be read' : 'not'],
          ['Purposes', account.purposes?.join(', ')],
          ['Name at the sign-on', account.subject],
        ]}
      />
    </Section>
  );
}
