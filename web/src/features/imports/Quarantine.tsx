import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { QuarantinedRow } from './QuarantinedRow.tsx';
import { useQuarantine } from './use-imports.ts';

const ROWS_A_STEP = 50;
/** The API hands out no more at a time; what is settled makes room for the next. */
const MOST = 1_000;

/** Rows that wait for a person: each can be corrected and sent again, or dismissed with a reason. */
export function Quarantine({ importId }: { importId: string }) {
  const [limit, setLimit] = useState(ROWS_A_STEP);
  const quarantine = useQuarantine(importId, limit);
  const open = quarantine.data?.items.filter(({ state }) => state === 'open') ?? [];
  const total = quarantine.data?.total ?? 0;

  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        Quarantine
      </Title>
      {quarantine.isPending && <Loader size="sm" aria-label="Reading the quarantine" />}
      {quarantine.isError && <Failure error={quarantine.error} onRetry={() => void quarantine.refetch()} />}
      {quarantine.data && (
        <Text size="sm">
          {open.length.toLocaleString('en')} of {total.toLocaleString('en')} rows are shown.
        </Text>
      )}
      {open.map((item) => (
        <QuarantinedRow key={item.position} importId={importId} item={item} />
      ))}
      {open.length < total && limit < MOST && (
        <Button
          size="compact-sm"
          variant="default"
          loading={quarantine.isFetching}
          onClick={() => setLimit(limit + ROWS_A_STEP)}
        >
          Show {ROWS_A_STEP} more
        </Button>
      )}
    </Stack>
  );
}
