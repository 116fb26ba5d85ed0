import { Button, Divider, Group, List, Loader, Stack, Table, Text } from '@mantine/core';
import type { DisseminationView } from '@corridor/graph-schema/contracts';
import { markingOf, levelWords } from '@corridor/graph-schema/policy';
import { useMemo, useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { LevelDialog } from './LevelDialog.tsx';
import { readersWords } from './readers-words.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { useSharing, useWithdraw } from './use-sharing.ts';

type Asked = { readonly what: 'share' } | { readonly what: 'level' } | { readonly what: 'withdraw'; id: string };

/** Why one sees a record, who else sees it, and what can be done about that. */
export function SharingSection({ record }: { record: string }) {
  const sharing = useSharing(record);
  const withdraw = useWithdraw(record);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const handled = sharing.data?.handling;
  const marking = useMemo(() => handled && markingOf({ ...handled, handling: handled.code }), [handled]);
  useShowsOnScreen('handling', [], marking);

  if (sharing.isPending) return <Loader size="sm" aria-label="Reading who sees it" />;
  if (sharing.isError) return <Failure error={sharing.error} onRetry={() => void sharing.refetch()} />;
  const { handling, why, may, disseminations, proposals } = sharing.data;

  return (
    <Stack gap="xs" component="section" aria-label="Who sees this record">
      <Divider label="Why you see it" labelPosition="left" />
      <List size="sm">
        {why.map(({ clause, says }) => (
          <List.Item key={clause}>{says}</List.Item>
        ))}
      </List>
      <Divider label="Who else sees it" labelPosition="left" />
      <Text size="sm">{readersWords(handling)}</Text>
      {disseminations.length > 0 && (
        <Disseminations
          all={disseminations}
          onWithdraw={may === 'nothing' ? undefined : (id) => setAsked({ what: 'withdraw', id })}
        />
      )}
      {proposals.map(({ id, recipient, level, at }) => (
        <Text key={id} size="sm">
          Since {formatInstant(at)} it waits for an approval:{' '}
          {recipient === undefined ? `level ${levelWords(level ?? 0)}` : `to share it with ${recipient}`}.
        </Text>
      ))}
      {may !== 'nothing' && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => setAsked({ what: 'share' })}>
            {may === 'share' ? 'Share…' : 'Propose to share…'}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked({ what: 'level' })}>
            Change the level…
          </Button>
        </Group>
      )}
      {asked?.what === 'share' && <ShareDialog sharing={sharing.data} onClose={close} />}
      {asked?.what === 'level' && <LevelDialog sharing={sharing.data} onClose={close} />}
      {asked?.what === 'withdraw' && (
        <ReasonDialog
          title="Withdraw this sharing?"
          action="Withdraw it"
          isBusy={withdraw.isPending}
          error={withdraw.error}
          onClose={close}
          onDone={(reason) => withdraw.mutate({ id: asked.id, reason }, { onSuccess: close })}
        >
          <Text size="sm">The recipient does not see it any more from the next request on, and is told so.</Text>
        </ReasonDialog>
      )}
    </Stack>
  );
}

function Disseminations({
  all,
  onWithdraw,
}: {
  all: readonly DisseminationView[];
  onWithdraw: ((id: string) => void) | undefined;
}) {
  return (
    <Table verticalSpacing={2}>
      <Table.Tbody>
        {all.map(({ id, recipient, level, basis, at, revokedAt }) => (
          <Table.Tr key={id}>
            <Table.Td className="name">
              {recipient === undefined ? `on level ${levelWords(level ?? 0)}` : `given to ${recipient}`}
            </Table.Td>
            <Table.Td className="figure">{formatInstant(at)}</Table.Td>
            <Table.Td className="name">{basis}</Table.Td>
            <Table.Td>
              {revokedAt !== undefined && `withdrawn ${formatInstant(revokedAt)}`}
              {revokedAt === undefined && recipient !== undefined && onWithdraw && (
                <Button size="compact-xs" variant="default" onClick={() => onWithdraw(id)}>
                  Withdraw…
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
