import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { recoveryCodesSchema } from '@corridor/graph-schema/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { CodeInput } from '../../components/CodeInput.tsx';
import { Failure } from '../../components/Failure.tsx';
import { OneTimeText } from '../../components/OneTimeText.tsx';
import { QrCode } from '../../components/QrCode.tsx';

interface Props {
  readonly offer: { readonly secret: string; readonly uri: string };
  readonly onConfirmed: (recoveryCodes: readonly string[]) => unknown;
  readonly onCancel: () => void;
}

/** The secret for the device, and the first code that it shows: only that makes it count. */
export function ConfirmSecondFactor({ offer, onConfirmed, onCancel }: Props) {
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      request('/own-account/second-factor', recoveryCodesSchema, { method: 'PUT', body: { code: code.trim() } }),
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });

  return (
    <Paper withBorder p="md" maw={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            Read this with the application on your telephone, enter the secret there by hand (time-based, six digits),
            or{' '}
            <Anchor href={offer.uri} underline="always">
              open it on this device
            </Anchor>
            . It is shown this once.
          </Text>
          <QrCode text={offer.uri} label="The secret, to be read by a telephone" />
          <OneTimeText label="Secret" text={offer.secret.replace(/.{4}(?=.)/g, '$& ')} />
          <CodeInput description="Six digits, as the application shows them now" value={code} onChange={setCode} />
          {confirm.isError && <Failure error={confirm.error} />}
          <Group gap="xs">
            <Button type="submit" loading={confirm.isPending}>
              Confirm
            </Button>
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
