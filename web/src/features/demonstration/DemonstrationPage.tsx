import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { Section } from '../../components/Section.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { CaseSection } from './CaseSection.tsx';
import { FactRow } from './FactRow.tsx';
import { facts, READER } from './scenario.ts';
import { useReset } from './use-case.ts';
import { useDemonstration } from './use-demonstration.ts';
import { Viewers } from './Viewers.tsx';

/** Leads a visitor of the demonstration through one case of five facts, seen by each of those who hold them. */
export function DemonstrationPage() {
  const session = useSession().data;
  const accounts = useDemonstration();

  if (!session) return <Loader m="md" aria-label="Opening the demonstration" />;
  return (
    <Page title="Five facts make one path" width={1200}>
      {accounts.length === 0 ? (
        <Text>This page is for visitors of the demonstration, on the machine on which it runs.</Text>
      ) : (
        <Steps session={session} />
      )}
    </Page>
  );
}

function Steps({ session }: { session: SessionView }) {
  const reset = useReset(session.account);

  return (
    <>
      <Section title="1. The case">
        <Text size="sm" maw={800}>
          A container leaves Paranaguá, is transhipped twice, gets a new seal and another box’s number, and is fetched
          in Piraeus. Brazil, Morocco, Spain, Italy and Greece each saw one step, and each agency keeps its records to
          itself but the one that it releases to {READER}. Everything but the places is invented.
        </Text>
      </Section>
      <Section title="2. Look as one of them">
        <Viewers session={session} />
      </Section>
      <Section title="3. From shipper to consignee">
        {mayAs('read', session) ? (
          <CaseSection agency={session.agency} />
        ) : (
          <Text size="sm">This account is given no case data. Look as one of the agencies.</Text>
        )}
      </Section>
      <Section title="4. Withhold one fact">
        <Text size="sm" maw={800}>
          Act as who keeps a fact, withhold it, then look as {READER} again: the path is gone. Release it, and it is
          back. What {READER} holds itself no other can withhold: its supervisor lifts it above its analyst, and two
          supervisors lower it.
        </Text>
        <Table.ScrollContainer minWidth={700}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Agency</Table.Th>
                <Table.Th>Where and when</Table.Th>
                <Table.Th>What it saw</Table.Th>
                <Table.Th>Who keeps it</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {facts.map((fact) => (
                <FactRow key={fact.event} fact={fact} session={session} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group>
          <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate()}>
            Reset: release all five
          </Button>
        </Group>
        {reset.isError && <Failure error={reset.error} />}
      </Section>
    </>
  );
}
