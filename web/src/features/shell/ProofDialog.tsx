import { Button, Group, Loader, Modal, PasswordInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { steppedUpSchema, type OwnAccount } from '@corridor/graph-schema/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { CodeInput } from '../../components/CodeInput.tsx';
import { Failure } from '../../components/Failure.tsx';
import { useProof } from '../../state/proof.ts';
import { useOwnAccount } from '../own-account/use-own-account.ts';

/** Asks who one is before a sensitive action goes on; it counts for ten minutes. */
export function ProofDialog() {
  const { isAsked, answer } = useProof();

  return (
    <Modal
      opened={isAsked}
      onClose={() => answer(false)}
      title="Prove that it is you"
      zIndex={300}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isAsked && <ProofForm />}
    </Modal>
  );
}

function ProofForm() {
  const account = useOwnAccount();

  if (account.isPending) return <Loader size="sm" aria-label="Reading your account" />;
  if (account.isError) return <Failure error={account.error} onRetry={() => void account.refetch()} />;
  return <ProofOf account={account.data} />;
}

function ProofOf({ account }: { account: OwnAccount }) {
  const answer = useProof((state) => state.answer);
  const [means, setMeans] = useState(account.hasSecondFactor ? 'code' : 'password');
  const [secret, setSecret] = useState('');
  const hasNothing = !account.hasPassword && !account.hasSecondFactor;
  const prove = useMutation({
    mutationFn: () =>
      request('/sessions/current/step-up', steppedUpSchema, {
        method: 'POST',
        body: hasNothing ? {} : { [means]: secret.trim() },
      }),
    onSuccess: () => answer(true),
  });
  const choose = (next: string) => {
    setMeans(next);
    setSecret('');
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        prove.mutate();
      }}
    >
      <Stack>
        <Text size="sm">
          {hasNothing
            ? 'What you are about to do is sensitive. This account of the demonstration has nothing to prove itself with: go on.'
            : 'What you are about to do is sensitive. Your proof counts for ten minutes.'}
        </Text>
        {account.hasPassword && account.hasSecondFactor && (
          <SegmentedControl
            aria-label="Prove by"
            value={means}
            onChange={choose}
            data={[
              { value: 'code', label: 'Code of the second factor' },
              { value: 'password', label: 'Password' },
            ]}
          />
        )}
        {!hasNothing && means === 'code' && <CodeInput value={secret} onChange={setSecret} />}
        {!hasNothing && means === 'password' && (
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            data-autofocus
            value={secret}
            onChange={(event) => setSecret(event.currentTarget.value)}
          />
        )}
        {prove.isError && <Failure error={prove.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer(false)}>
            Cancel
          </Button>
          <Button type="submit" loading={prove.isPending}>
            Go on
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
