import { Alert, Button, Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { madeAccessTokenSchema, type OwnAccount } from '@corridor/graph-schema/contracts';
import { levels } from '@corridor/graph-schema/policy';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { OneTimeText } from '../../components/OneTimeText.tsx';
import { tokenScopes } from './token-scopes.ts';

const DAY_MS = 86_400_000;
const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
];
/** Makes a token, and shows it this once. */
export function NewAccessToken({ account, onClose }: { account: OwnAccount; onClose: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState('30');
  const [level, setLevel] = useState(String(account.level));
  const [scope, setScope] = useState<string>('reading');
  const [victimRight, setVictimRight] = useState(false);
  const make = useMutation({
    mutationFn: () => {
      const actions = tokenScopes.find(({ value }) => value === scope)?.actions;
      const endsAt = new Date(Date.now() + Number(days) * DAY_MS).toISOString();
      const body = { name: name.trim(), endsAt, level: Number(level), victimRight, ...(actions ? { actions } : {}) };
      return request('/own-account/tokens', madeAccessTokenSchema, { method: 'POST', body });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-account', 'tokens'] }),
  });

  return (
    <Dialog title="Make a token" onClose={onClose}>
      {make.data ? (
        <Stack>
          <Alert color="orange" title="Copy it now">
            <Text size="sm">The token is shown this once. Scripts send it as “Authorization: Bearer …”.</Text>
          </Alert>
          <OneTimeText label="Token" text={make.data.token} />
          <Button onClick={onClose}>Done</Button>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <Stack>
            <TextInput
              label="Name"
              description="What the script is"
              required
              data-autofocus
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NativeSelect
              label="Rights"
              value={scope}
              onChange={(event) => setScope(event.currentTarget.value)}
              data={tokenScopes.map(({ value, label }) => ({ value, label }))}
            />
            <NativeSelect
              label="Up to level"
              value={level}
              onChange={(event) => setLevel(event.currentTarget.value)}
              data={levels.slice(0, account.level + 1).map((label, value) => ({ value: String(value), label }))}
            />
            <NativeSelect
              label="Valid for"
              value={days}
              onChange={(event) => setDays(event.currentTarget.value)}
              data={lifetimes}
            />
            {account.victimRight && (
              <Checkbox
                label="With my right to data on victims"
                checked={victimRight}
                onChange={(event) => setVictimRight(event.currentTarget.checked)}
              />
            )}
            {make.isError && <Failure error={make.error} />}
            <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
              Make it
            </Button>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
