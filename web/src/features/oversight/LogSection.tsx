import { useMutation } from '@tanstack/react-query';
import type { AuditEntryView } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { LogEntries } from './LogEntries.tsx';
import { LogForm } from './LogForm.tsx';
import { queryOf, type LogQuery } from './log-questions.ts';
import { readLog } from './use-log.ts';

/** Looks into the log. What was read stays until another question is asked. */
export function LogSection({ subject }: { subject: string | undefined }) {
  const [read, setRead] = useState<{ query: LogQuery; entries: AuditEntryView[]; next: number | undefined }>();
  const reading = useMutation({
    mutationFn: async ({ query, earlier }: { query: LogQuery; earlier: readonly AuditEntryView[] }) => {
      const { entries, next } = await readLog(query);
      setRead({ query, entries: [...earlier, ...entries], next });
    },
  });

  return (
    <Section title="What was done">
      <LogForm
        subject={subject}
        isBusy={reading.isPending}
        onAsk={(form) => reading.mutate({ query: queryOf(form), earlier: [] })}
      />
      {reading.isError && <Failure error={reading.error} />}
      {read && (
        <LogEntries
          entries={read.entries}
          isBusy={reading.isPending}
          onOlder={
            read.next === undefined
              ? undefined
              : () => reading.mutate({ query: { ...read.query, before: read.next }, earlier: read.entries })
          }
        />
      )}
    </Section>
  );
}
