import { Button, Stack, TextInput } from '@mantine/core';
import { accountNameSchema, newAccountViewSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { useAgency } from '../agencies/use-agencies.ts';
import { askedRights, noRights } from './rights.ts';
import { RightsFields } from './RightsFields.tsx';
import { SetupCode } from './SetupCode.tsx';

/** Makes an account of one's own agency, and shows how its password is set. */
export function NewAccount({ agency, onClose }: { agency: string; onClose: () => void }) {
  const queries = useQueryClient();
  const offices = useAgency(agency).data?.offices ?? [];
  const [account, setAccount] = useState('');
  const [rights, setRights] = useState(noRights);
  const isNamed = accountNameSchema.safeParse(account).success;
  const make = useMutation({
    mutationFn: () =>
      request('/accounts', newAccountViewSchema, { method: 'POST', body: { account, ...askedRights(rights) } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });

  return (
    <Dialog title={make.data ? 'The account is made' : 'Make an account'} onClose={onClose}>
      {make.data ? (
        <Stack>
          {make.data.setup && <SetupCode account={make.data.account.account} setup={make.data.setup} />}
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
              label="Account"
              description="What the person signs in with; it stays for good"
              required
              data-autofocus
              error={account === '' || isNamed ? undefined : 'Small letters, digits and @ . _ + -, at most 64'}
              value={account}
              onChange={(event) => setAccount(event.currentTarget.value)}
            />
            <RightsFields rights={rights} offices={offices} onChange={setRights} />
            {make.isError && <Failure error={make.error} />}
            <Button type="submit" loading={make.isPending} disabled={!isNamed || rights.roles.length === 0}>
              Make the account
            </Button>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
