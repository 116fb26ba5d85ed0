import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { auditWatchSchema } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { useWatch } from './use-watches.ts';
import { watchChoices, type WatchedAs } from './watch-words.ts';

/** Puts a person on the watch list, with a reason. */
export function WatchForm() {
  const watch = useWatch();
  const [entity, setEntity] = useState('');
  const [why, setWhy] = useState<WatchedAs>('colleague');
  const [reason, setReason] = useState('');
  const asked = auditWatchSchema.safeParse({ entity: entity.trim(), why, reason: reason.trim() });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!asked.success) return;
        watch.mutate(asked.data, {
          onSuccess: () => {
            setEntity('');
            setReason('');
          },
        });
      }}
    >
      <Group align="end" gap="sm">
        <TextInput
          label="Id of the person"
          required
          w={330}
          value={entity}
          onChange={(event) => setEntity(event.currentTarget.value)}
        />
        <NativeSelect
          label="Who it is"
          value={why}
          data={watchChoices}
          onChange={({ currentTarget: { value } }) => {
            const found = watchChoices.find((one) => one.value === value);
            if (found) setWhy(found.value);
          }}
        />
        <TextInput
          label="Reason to watch"
          required
          maxLength={500}
          flex={1}
          maw={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={watch.isPending} disabled={!asked.success}>
          Watch
        </Button>
      </Group>
      {watch.isError && <Failure error={watch.error} />}
    </form>
  );
}
