import { Alert, Button, Checkbox, Group, List, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SharingPreview, SharingView } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { usePreview, useShare } from './use-sharing.ts';

const SHOWN = 10;
const WAITS = 'It waits for the approval of somebody else.';
const doneWords = (recipient: string) =>
  recipient === 'COURT'
    ? 'It may be used in court now.'
    : `${recipient} may read it now, as far as it has the clearance.`;

/** Gives a record to one more agency, after a look at what that agency will see. */
export function ShareDialog({ sharing, onClose }: { sharing: SharingView; onClose: () => void }) {
  const { record, may, handling } = sharing;
  const conditions =
    handling.code === 'H3'
      ? (sharing.caveats ?? 'Its owner has set conditions and has not written them here: ask them first.')
      : undefined;
  const preview = usePreview(record);
  const share = useShare(record);
  const [recipient, setRecipient] = useState('');
  const [acceptCaveat, setAccepted] = useState(false);
  const code = recipient.trim().toUpperCase();
  const shown = preview.data?.recipient === code ? preview.data : undefined;

  return (
    <ReasonDialog
      title={may === 'share' ? 'Share this record' : 'Propose to share this record'}
      action={may === 'share' ? 'Share it' : 'Propose it'}
      label="Why, and on what basis"
      isBusy={share.isPending}
      isReady={shown !== undefined && (conditions === undefined || acceptCaveat)}
      error={share.error}
      onClose={onClose}
      onDone={(basis) =>
        share.mutate(
          { recipient: code, basis, acceptCaveat },
          {
            onSuccess: (done) => {
              onClose();
              notifications.show({ message: 'proposal' in done ? WAITS : doneWords(code) });
            },
          },
        )
      }
    >
      <Group align="end" gap="xs">
        <TextInput
          label="Agency or task force"
          description="Its code; COURT for a permission to use it in court"
          required
          data-autofocus
          flex={1}
          value={recipient}
          onChange={(event) => setRecipient(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={code === ''}
          loading={preview.isPending}
          onClick={() => preview.mutate(code)}
        >
          What will they see?
        </Button>
      </Group>
      {preview.isError && <Failure error={preview.error} />}
      {shown && <Preview preview={shown} />}
      {conditions !== undefined && (
        <Checkbox
          label={`I have read the conditions of its owner and accept them: ${conditions}`}
          checked={acceptCaveat}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
      )}
    </ReasonDialog>
  );
}

function Preview({ preview: { recipient, entities, claims, guarded, level } }: { preview: SharingPreview }) {
  return (
    <Alert color="blue" title={`What ${recipient} will see`}>
      <Text size="sm">
        {claims.toLocaleString('en')} claims about {entities.length.toLocaleString('en')} entities, for accounts with
        clearance {levelWords(level)} or above
        {guarded === 0 ? '' : `; ${guarded.toLocaleString('en')} of them only with a special right`}.
      </Text>
      <List size="sm">
        {entities.slice(0, SHOWN).map(({ id, kind, caption }) => (
          <List.Item key={id}>
            {caption} ({kind})
          </List.Item>
        ))}
        {entities.length > SHOWN && <List.Item>and {entities.length - SHOWN} more</List.Item>}
      </List>
    </Alert>
  );
}
