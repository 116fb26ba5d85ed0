import { Button, Group, Text } from '@mantine/core';
import { secondFactorOfferSchema, type OwnAccount } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { Section } from '../../components/Section.tsx';
import { ConfirmSecondFactor } from './ConfirmSecondFactor.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** The second factor: a device that shows codes, and the codes that replace it. */
export function SecondFactor({ account }: { account: OwnAccount }) {
  const queries = useQueryClient();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  const settle = () => queries.invalidateQueries({ queryKey: ['own-account'] });
  const offer = useMutation({
    mutationFn: () => request('/own-account/second-factor', secondFactorOfferSchema, { method: 'POST', body: {} }),
  });
  const remove = useMutation({
    mutationFn: () => request('/own-account/second-factor', z.unknown(), { method: 'DELETE' }),
    onSettled: () => settle(),
  });
  const confirmed = (codes: readonly string[]) => {
    offer.reset();
    setRecoveryCodes(codes);
    return settle();
  };

  return (
    <Section title="Second factor">
      {account.hasSecondFactor ? (
        <Text size="sm">
          A code of your device is asked whenever you sign in. {account.recoveryCodesLeft} recovery codes are left.
        </Text>
      ) : (
        <Text size="sm">
          There is none yet. With it, an application on your telephone shows a new code every thirty seconds, and
          whoever has your password alone cannot sign in.
        </Text>
      )}
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} onDone={() => setRecoveryCodes(undefined)} />}
      {offer.data && <ConfirmSecondFactor offer={offer.data} onConfirmed={confirmed} onCancel={() => offer.reset()} />}
      {offer.isError && <Failure error={offer.error} />}
      {remove.isError && <Failure error={remove.error} />}
      <Group>
        {!account.hasSecondFactor && !offer.data && (
          <Button variant="default" loading={offer.isPending} onClick={() => offer.mutate()}>
            Set up a second factor
          </Button>
        )}
        {account.hasSecondFactor && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
            Take it away
          </Button>
        )}
      </Group>
    </Section>
  );
}
