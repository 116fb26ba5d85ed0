import { Alert, Button, Group, List, Loader, Text } from '@mantine/core';
import type { AuditVerification } from '@corridor/graph-schema/contracts';
import { Facts } from '../../components/Facts.tsx';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { useLogStatus, useVerifyLog } from './use-log.ts';

const stateWords = {
  up: 'takes entries',
  full: 'its disk is full: nothing is read or changed until there is room',
  away: 'is away: nothing is read or changed until it is back',
} as const;

/** Whether the log is kept and as it was signed. */
export function LogState() {
  const status = useLogStatus();
  const verify = useVerifyLog();
  const count = (value: number | undefined) => value?.toLocaleString('en');

  return (
    <Section title="Is the log whole?">
      {status.isPending && <Loader size="sm" aria-label="Asking for the state of the log" />}
      {status.isError && <Failure error={status.error} onRetry={() => void status.refetch()} />}
      {status.data && (
        <Facts
          facts={[
            ['State', stateWords[status.data.state]],
            ['Entries', count(status.data.size)],
            ['Signed', count(status.data.signed)],
            ['Signed last', status.data.signedAt === undefined ? undefined : formatInstant(status.data.signedAt)],
            ['Witnessed', count(status.data.witnessed)],
          ]}
        />
      )}
      <Group>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          Verify the whole log
        </Button>
      </Group>
      {verify.isError && <Failure error={verify.error} />}
      {verify.data && <Found found={verify.data} />}
    </Section>
  );
}

function Found({ found }: { found: AuditVerification }) {
  const { equal, size, checkpoints, witnessed, operations, faults } = found;
  return (
    <Alert color={equal ? 'green' : 'red'} title={equal ? 'It is as it was signed' : 'It is not as it was signed'}>
      <Text size="sm">
        {size.toLocaleString('en')} entries under {checkpoints.toLocaleString('en')} checkpoints;{' '}
        {operations.found.toLocaleString('en')} of {operations.expected.toLocaleString('en')} changes have their entry.{' '}
        {witnessed ? 'The witness agrees.' : 'The witness did not answer, so an end that was cut off cannot be seen.'}
      </Text>
      {faults.length > 0 && (
        <List size="sm" mt="xs">
          {faults.map(({ what, at, why }) => (
            <List.Item key={`${what} ${at} ${why}`}>
              {what}
              {at === undefined ? '' : ` ${at}`}: {why}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
