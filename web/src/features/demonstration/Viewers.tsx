import { Button, Group, Stack, Text } from '@mantine/core';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { viewers } from './scenario.ts';
import { useActAs } from './use-act-as.ts';

/** Three agencies and a task force to look at the chart as. */
export function Viewers({ session }: { session: SessionView }) {
  const actAs = useActAs();

  return (
    <Stack gap="xs">
      <Group gap="sm" role="group" aria-label="Look as">
        {viewers.map(({ account, name, holds }) => (
          <Button
            key={account}
            variant={session.account === account ? 'filled' : 'default'}
            aria-pressed={session.account === account}
            loading={actAs.isPending && actAs.variables === account}
            disabled={actAs.isPending}
            title={`${account}: holds ${holds}`}
            onClick={() => actAs.mutate(account)}
          >
            {name}
          </Button>
        ))}
      </Group>
      <Text size="sm">
        You are {session.account} of {session.agency}
        {holdsOf(session.account)}. Each button opens a true session of that account; the audit log has it.
      </Text>
      {actAs.isError && <Failure error={actAs.error} />}
    </Stack>
  );
}

function holdsOf(account: string): string {
  const viewer = viewers.find((one) => one.account === account);
  return viewer ? `, which holds ${viewer.holds}` : '';
}
