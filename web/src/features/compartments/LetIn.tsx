import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { compartmentMemberSchema, compartmentSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';

/** Lets an account into a case, an operation or another closed circle, with a reason; for a time or without an end. */
export function LetIn({ agency, onClose }: { agency: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [kind, setKind] = useState('member');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const compartment = `${agency}/${name.trim()}`;
  const isNamed = compartmentSchema.safeParse(compartment).success;
  const letIn = useMutation({
    mutationFn: () =>
      request('/compartment-members', compartmentMemberSchema, {
        method: 'POST',
        body: {
          compartment,
          account: account.trim(),
          kind,
          reason: reason.trim(),
          ...(until === '' ? {} : { until: new Date(until).toISOString() }),
        },
      }),
    onSuccess: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: ['compartment-members'] });
    },
  });
  const isWhole = isNamed && account.trim() !== '' && reason.trim() !== '' && (kind === 'member' || until !== '');

  return (
    <Dialog title="Let somebody in" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          letIn.mutate();
        }}
      >
        <Stack>
          <TextInput
            label="Case or operation"
            description={`Its name within ${agency}; a name that is new begins a new circle`}
            required
            data-autofocus
            error={name === '' || isNamed ? undefined : 'Letters, digits, spaces and . _ -, at most 64'}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label="Account"
            description="Of your own or of another agency"
            required
            value={account}
            onChange={(event) => setAccount(event.currentTarget.value)}
          />
          <NativeSelect
            label="As"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={[
              { value: 'member', label: 'Member' },
              { value: 'approval', label: 'Let in for a time' },
            ]}
          />
          <TextInput
            type="datetime-local"
            label="Until"
            description={kind === 'member' ? 'Empty: without an end' : 'An approval has an end'}
            required={kind === 'approval'}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <Textarea
            label="Reason"
            description="It is kept with the membership"
            required
            rows={3}
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {letIn.isError && <Failure error={letIn.error} />}
          <Button type="submit" loading={letIn.isPending} disabled={!isWhole}>
            Let them in
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
