import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { useActAs } from './use-act-as.ts';
import { useDemonstration } from './use-demonstration.ts';

/** Going on as another account of the demonstration; nothing where there is none. */
export function ActAs({ onDone }: { onDone: () => void }) {
  const accounts = useDemonstration();
  const actAs = useActAs();
  const others = accounts.filter(({ isCurrent }) => !isCurrent);
  const [chosen, setChosen] = useState('');

  if (others.length === 0) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') actAs.mutate(chosen, { onSuccess: onDone });
      }}
    >
      <Stack gap="xs" mt="sm" pt="sm" style={{ borderTop: '1px solid var(--desk-border)' }}>
        <NativeSelect
          label="Act as"
          description="An account of the demonstration; the chart stays and shows what that account may see"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: 'Choose an account', disabled: true },
            ...others.map(({ account, agency }) => ({ value: account, label: `${account} · ${agency}` })),
          ]}
        />
        {actAs.isError && <Failure error={actAs.error} />}
        <Group justify="flex-end">
          <Button size="compact-sm" type="submit" loading={actAs.isPending} disabled={chosen === ''}>
            Switch
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
