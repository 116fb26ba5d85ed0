import { Page } from '../../components/Page.tsx';
import { Notices } from './Notices.tsx';
import { Proposals } from './Proposals.tsx';

/** What waits for an approval, and what has changed of what one was given. */
export function SharingPage() {
  return (
    <Page title="Sharing">
      <Proposals />
      <Notices />
    </Page>
  );
}
