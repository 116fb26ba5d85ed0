import { Loader, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { ClaimList } from './ClaimList.tsx';
import { RecordDrawer } from './RecordDrawer.tsx';
import { useClaimsAt } from './use-claims-at.ts';

/** Claims by their ids, read from the entities that they are about; the record of each opens. */
export function ClaimsAt({ entities, ids }: { entities: readonly string[]; ids: readonly string[] }) {
  const [record, setRecord] = useState<string>();
  const { claims, subjects, isPending, error, retry } = useClaimsAt(entities, ids);
  useShowsOnScreen(`claims ${useId()}`, [...entities, ...claims.flatMap(({ other }) => other?.id ?? [])]);

  return (
    <>
      {isPending && <Loader size="sm" aria-label="Reading the claims" />}
      {error && <Failure error={error} onRetry={retry} />}
      <ClaimList claims={claims} subjects={subjects} onRecord={setRecord} />
      {!isPending && !error && claims.length < ids.length && (
        <Text size="xs">
          {claims.length} of {ids.length} claims are shown here; the others stand with what lies between, or are too
          many to list.
        </Text>
      )}
      <RecordDrawer id={record} onClose={() => setRecord(undefined)} />
    </>
  );
}
