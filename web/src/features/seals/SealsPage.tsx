import { Loader, Text } from '@mantine/core';
import { Page } from '../../components/Page.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { FindPerson } from './FindPerson.tsx';
import { SealedPersons } from './SealedPersons.tsx';

/** Protected persons: who is sealed, sealing somebody, and lifting a seal. */
export function SealsPage() {
  const session = useSession().data;

  if (!session) return <Loader m="md" aria-label="Opening the seals" />;
  return (
    <Page title="Sealed persons">
      {mayAs('sealPersons', session) ? (
        <>
          <Text size="sm" maw={800}>
            A protected witness or an informant is sealed by the agency that holds their records: nobody but a closed
            circle learns from then on that they are there.
          </Text>
          <SealedPersons agency={session.agency} />
          <FindPerson agency={session.agency} />
        </>
      ) : (
        <Text>Persons are sealed by supervisors.</Text>
      )}
    </Page>
  );
}
