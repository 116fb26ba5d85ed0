import { Button, Stack } from '@mantine/core';
import { Failure } from '../../components/Failure.tsx';
import { useActAs } from './use-act-as.ts';

/** Goes on as another account. */
export function ActAsButton({ account }: { account: string }) {
  const actAs = useActAs();

  return (
    <Stack gap={4} align="flex-start">
      <Button size="compact-sm" variant="subtle" loading={actAs.isPending} onClick={() => actAs.mutate(account)}>
        Act as {account}
      </Button>
      {actAs.isError && <Failure error={actAs.error} />}
    </Stack>
  );
}
