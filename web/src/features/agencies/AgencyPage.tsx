import { Button, Group, Loader, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { agencyViewSchema, type AgencyView } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Facts } from '../../components/Facts.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Page } from '../../components/Page.tsx';
import { Section } from '../../components/Section.tsx';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { agencyChangeOf, agencyFormOf } from './agency-form.ts';
import { AgencyFields } from './AgencyFields.tsx';
import { agencyTypeWords } from './agency-types.ts';
import { Members } from './Members.tsx';
import { Offices } from './Offices.tsx';
import { useAgency } from './use-agencies.ts';

/** One agency or task force: what is kept of it, its offices or its members. */
export function AgencyPage() {
  const { code } = useParams({ strict: false });
  const agency = useAgency(code ?? '');
  const session = useSession().data;

  if (agency.isPending || !session) return <Loader m="md" aria-label="Reading the agency" />;
  if (agency.isError) return <Failure error={agency.error} onRetry={() => void agency.refetch()} />;
  const one = agency.data;
  const isKept = mayAs('keepAgency', session) && (one.lead ?? one.code) === session.agency;
  return (
    <Page title={one.code} width={720}>
      <Facts
        facts={[
          ['Name', one.name],
          ['Type', agencyTypeWords(one.agencyType)],
          ['Led by', one.lead],
          ['Country', one.country],
          ['Time zone', one.timeZone],
          ['Languages', one.languages.join(', ') || undefined],
          ['Duty hours', one.dutyHours],
        ]}
      />
      {isKept && <AgencyChange key={JSON.stringify(agencyFormOf(one))} agency={one} />}
      {one.members ? (
        <Members taskForce={one} members={one.members} isKept={isKept} />
      ) : (
        <Offices key={JSON.stringify(one.offices)} agency={one} isKept={isKept} />
      )}
    </Page>
  );
}

function AgencyChange({ agency }: { agency: AgencyView }) {
  const queries = useQueryClient();
  const before = agencyFormOf(agency);
  const [form, setForm] = useState(before);
  const change = agencyChangeOf(before, form);
  const save = useMutation({
    mutationFn: () => request(`/agencies/${agency.code}`, agencyViewSchema, { method: 'PATCH', body: change }),
    onSuccess: () => {
      notifications.show({ message: `${agency.code} is changed.` });
      return queries.invalidateQueries({ queryKey: ['agencies'] });
    },
  });

  return (
    <Section title="Change it">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          <AgencyFields form={form} isTaskForce={agency.agencyType === 'TASK_FORCE'} onChange={setForm} />
          {save.isError && <Failure error={save.error} />}
          <Group>
            <Button type="submit" loading={save.isPending} disabled={Object.keys(change).length === 0}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
