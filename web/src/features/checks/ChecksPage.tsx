import { Button, Group, Loader, Text } from '@mantine/core';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { Page } from '../../components/Page.tsx';
import { useStatedPurpose } from '../../state/purpose.ts';
import { CHECKED_FOR, mayCheck } from '../shell/places.ts';
import { useChoosePurpose } from '../shell/use-choose-purpose.ts';
import { useSession } from '../shell/use-session.ts';
import { CheckDesk } from './CheckDesk.tsx';

/** The border officer's page: whether somebody or something is known, and whom to contact. */
export function ChecksPage() {
  const session = useSession().data;

  if (!session) return <Loader m="md" aria-label="Opening the checks" />;
  return (
    <Page title="Check at the border" width={760}>
      {mayCheck(session) ? <CheckDesk session={session} /> : <ForScreening session={session} />}
    </Page>
  );
}

/** For who works for something else now, the way to screening. */
function ForScreening({ session }: { session: SessionView }) {
  const choose = useChoosePurpose(session);
  const caseReference = useStatedPurpose((state) => state.caseReference);

  if (!session.purposes.includes(CHECKED_FOR)) return <Text>Your account makes no checks.</Text>;
  return (
    <>
      <Text>
        Checks are made for {CHECKED_FOR}, and you work for {session.purpose} now.
      </Text>
      <Group>
        <Button onClick={() => choose(CHECKED_FOR, caseReference)}>Work for {CHECKED_FOR}</Button>
      </Group>
    </>
  );
}
