import { Stack, Text } from '@mantine/core';
import type { Envelope } from '@corridor/graph-schema/contracts';

/** What is to be known of an answer before it is relied on: what was cut, left out, and warned of. */
export function AnswerNotes({ truncated, warnings, excluded }: Pick<Envelope, 'truncated' | 'warnings' | 'excluded'>) {
  const notes = [
    ...(truncated
      ? [`Not all is listed: ${truncated.reason}${truncated.total === undefined ? '' : ` of ${truncated.total}`}.`]
      : []),
    ...excluded.map(({ what, why }) => `Left out: ${what}. ${why}`),
    ...warnings.map(({ text }) => text),
  ];
  if (notes.length === 0) return null;
  return (
    <Stack gap={2}>
      {notes.map((note) => (
        <Text key={note} size="xs">
          {note}
        </Text>
      ))}
    </Stack>
  );
}
