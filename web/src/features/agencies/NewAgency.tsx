import { Button, Stack, Text, TextInput } from '@mantine/core';
import { agencyCodeSchema, agencyViewSchema, setupSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { SetupCode } from '../accounts/SetupCode.tsx';
import { askedAgency, noAgency } from './agency-form.ts';
import { AgencyFields } from './AgencyFields.tsx';

const madeSchema = z.object({ agency: agencyViewSchema, setup: setupSchema.optional() });

/** Adds an agency with its first administrator, or a task force that one's own agency leads. */
export function NewAgency({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [form, setForm] = useState(noAgency);
  const [administrator, setAdministrator] = useState('');
  const isTaskForce = form.agencyType === 'TASK_FORCE';
  const isCoded = agencyCodeSchema.safeParse(code).success;
  const make = useMutation({
    mutationFn: () =>
      request('/agencies', madeSchema, {
        method: 'POST',
        body: {
          code,
          ...askedAgency(form),
          ...(isTaskForce || administrator.trim() === '' ? {} : { administrator: administrator.trim() }),
        },
      }),
    onSuccess: ({ setup }) => {
      if (!setup) onClose();
      return queries.invalidateQueries({ queryKey: ['agencies'] });
    },
  });

  return (
    <Dialog title={make.data?.setup ? 'The agency is added' : 'Add an agency or a task force'} onClose={onClose}>
      {make.data?.setup ? (
        <Stack>
          <SetupCode account={administrator.trim()} setup={make.data.setup} />
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
              label="Code"
              description="It names the agency for good and marks what is its own"
              required
              data-autofocus
              error={code === '' || isCoded ? undefined : 'Capital letters, digits, - and _, at most 32'}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <AgencyFields form={form} onChange={setForm} />
            {isTaskForce ? (
              <Text size="sm">Your agency leads it. Add its members when it is made; it is known to them alone.</Text>
            ) : (
              <TextInput
                label="First administrator"
                description="The account that will keep the accounts of this agency"
                value={administrator}
                onChange={(event) => setAdministrator(event.currentTarget.value)}
              />
            )}
            {make.isError && <Failure error={make.error} />}
            <Button type="submit" loading={make.isPending} disabled={!isCoded || form.name.trim() === ''}>
              Add it
            </Button>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
