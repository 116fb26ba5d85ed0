import { useSearch } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { CheckNotices } from './CheckNotices.tsx';
import { LogSection } from './LogSection.tsx';
import { LogState } from './LogState.tsx';
import { OwnUseSection } from './OwnUseSection.tsx';
import { SafeguardingAlerts } from './SafeguardingAlerts.tsx';
import { WatchList } from './WatchList.tsx';

/** The audit log for those who oversee: who looked, what was done, what left the house, and whether the log is whole. */
export function OversightPage() {
  const session = useSession().data;
  const { subject } = useSearch({ from: '/shell/audit' });

  return (
    <Page title="Audit log" width={1200}>
      {session && mayAs('readLog', session) && <LogSection key={subject} subject={subject} />}
      {session && mayAs('readOwnUse', session) && <OwnUseSection />}
      {session && mayAs('readOwnUse', session) && <CheckNotices />}
      {session && mayAs('handleSafeguarding', session) && <SafeguardingAlerts />}
      {session && mayAs('readLog', session) && <WatchList mayChange={mayAs('keepWatches', session)} />}
      {session && mayAs('verifyLog', session) && <LogState />}
    </Page>
  );
}
