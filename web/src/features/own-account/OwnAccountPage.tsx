import { Loader } from '@mantine/core';
import type { OwnAccount } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { Facts } from '../../components/Facts.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { roleWords } from '../../components/right-words.ts';
import { AccessTokens } from './AccessTokens.tsx';
import { OpenSessions } from './OpenSessions.tsx';
import { PasswordChange } from './PasswordChange.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { useOwnAccount } from './use-own-account.ts';

/** One's own account: what it may do, how one signs in, tokens for scripts, and where one is signed in. */
export function OwnAccountPage() {
  const own = useOwnAccount();

  if (own.isPending) return <Loader m="md" aria-label="Reading your account" />;
  if (own.isError) return <Failure error={own.error} onRetry={() => void own.refetch()} />;
  return (
    <Page title="Your account">
      <Facts facts={factsOf(own.data)} />
      {own.data.hasPassword && <PasswordChange />}
      <SecondFactor account={own.data} />
      <AccessTokens account={own.data} />
      <OpenSessions />
    </Page>
  );
}

function factsOf(own: OwnAccount) {
  const list = (words: readonly string[]) => (words.length === 0 ? undefined : words.join(', '));
  return [
    ['Account', own.account],
    ['Name', own.name],
    ['Acts for', own.office === undefined ? own.agency : `${own.agency}, office ${own.office}`],
    ['Task forces', list(own.taskForces)],
    ['Roles', roleWords(own.roles)],
    ['Clearance', levelWords(own.level)],
    ['Data on victims', own.victimRight ? 'may be read' : undefined],
    ['Purposes', list(own.servedPurposes)],
    ['Cases and operations', list(own.compartments)],
  ] as const;
}
