import { Page } from '../../components/Page.tsx';
import { Necessities } from '../necessity/Necessities.tsx';
import { Notices } from './Notices.tsx';
import { Proposals } from './Proposals.tsx';

/** What waits for an approval, which intrusive measures are necessary, and what has changed of what one was given. */
export function SharingPage() {
  return (
    <Page title="Sharing">
      <Proposals />
      <Necessities />
      <Notices />
    </Page>
  );
}
