import { Button, Group, Loader, Table, Text } from '@mantine/core';
import type { AccessTokenView, OwnAccount } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { formatInstant } from '../../components/format-instant.ts';
import { Section } from '../../components/Section.tsx';
import { NewAccessToken } from './NewAccessToken.tsx';
import { actionWords } from './token-scopes.ts';
import { useAccessTokens } from './use-own-account.ts';

/** Personal tokens: what scripts act by, each with no more rights than it needs. */
export function AccessTokens({ account }: { account: OwnAccount }) {
  const tokens = useAccessTokens();
  const queries = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const revoke = useMutation({
    mutationFn: (id: string) => request(`/own-account/tokens/${id}`, z.unknown(), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-account', 'tokens'] }),
  });
  const list = tokens.data?.accessTokens ?? [];

  return (
    <Section title="Tokens for scripts">
      <Text size="sm">
        A script acts as you with a token. It does no more than you may at that moment, and less if you say so.
      </Text>
      {tokens.isPending && <Loader size="sm" aria-label="Reading your tokens" />}
      {tokens.isError && <Failure error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {revoke.isError && <Failure error={revoke.error} />}
      {list.length > 0 && (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                {['Name', 'Made', 'Ends', 'Last used', 'Rights', ''].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td className="name">{one.name}</Table.Td>
                  <Table.Td className="figure">{formatInstant(one.createdAt)}</Table.Td>
                  <Table.Td className="figure">{formatInstant(one.endsAt)}</Table.Td>
                  <Table.Td className="figure">
                    {one.usedAt === undefined ? 'never' : formatInstant(one.usedAt)}
                  </Table.Td>
                  <Table.Td>{scopeWords(one)}</Table.Td>
                  <Table.Td ta="end">
                    {one.revokedAt === undefined ? (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`Revoke ${one.name}`}
                        onClick={() => revoke.mutate(one.id)}
                      >
                        Revoke
                      </Button>
                    ) : (
                      'revoked'
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group>
        <Button variant="default" onClick={() => setAdding(true)}>
          Make a token…
        </Button>
      </Group>
      {isAdding && <NewAccessToken account={account} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function scopeWords({ actions, purposes, level, victimRight }: AccessTokenView): string {
  return [
    `level ${levelWords(level)}`,
    actionWords(actions),
    ...(purposes === undefined ? [] : [`for ${purposes.join(', ')}`]),
    ...(victimRight ? ['with data on victims'] : []),
  ].join(' · ');
}
