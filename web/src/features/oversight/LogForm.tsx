import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { TextField } from '../../components/TextField.tsx';
import { logQuestions, type LogForm as Filled } from './log-questions.ts';

interface Props {
  /** Id of the thing that somebody came here to ask about. */
  readonly subject: string | undefined;
  readonly isBusy: boolean;
  readonly onAsk: (form: Filled) => void;
}

/** Asks what to look for in the log, and why. */
export function LogForm({ subject, isBusy, onAsk }: Props) {
  const [form, setForm] = useState<Filled>({
    question: subject === undefined ? 'account' : 'subject',
    subject: subject ?? '',
    account: '',
    from: '',
    to: '',
    reason: '',
  });
  const put = (part: Partial<Filled>) => setForm((before) => ({ ...before, ...part }));
  const chosen = logQuestions.find(({ value }) => value === form.question);
  const asked = chosen !== undefined && 'asks' in chosen ? chosen.asks : undefined;
  const isComplete = form.reason.trim() !== '' && (asked === undefined || form[asked].trim() !== '');

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAsk(form);
      }}
    >
      <Stack gap="xs">
        <Group align="end" gap="sm">
          <NativeSelect
            label="Question"
            value={form.question}
            data={logQuestions.map(({ value, label }) => ({ value, label }))}
            onChange={({ currentTarget: { value } }) => {
              const found = logQuestions.find((one) => one.value === value);
              if (found) put({ question: found.value });
            }}
          />
          {asked === 'subject' && (
            <TextField
              label="Id of the entity or record"
              required
              w={330}
              value={form.subject}
              onChange={(subject) => put({ subject })}
            />
          )}
          {asked === 'account' && (
            <TextField label="Account" required value={form.account} onChange={(account) => put({ account })} />
          )}
          <TextField type="date" label="From day" value={form.from} onChange={(from) => put({ from })} />
          <TextField type="date" label="To day" value={form.to} onChange={(to) => put({ to })} />
        </Group>
        <Group align="end" gap="sm">
          <TextField
            label="Reason"
            required
            maxLength={500}
            flex={1}
            maw={600}
            value={form.reason}
            onChange={(reason) => put({ reason })}
          />
          <Button type="submit" loading={isBusy} disabled={!isComplete}>
            Read the log
          </Button>
        </Group>
        <Text size="xs" c="var(--desk-text-soft)">
          Your reading is written into the log too, with your reason. You see what accounts of your own agency did.
        </Text>
      </Stack>
    </form>
  );
}
