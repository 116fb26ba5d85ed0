import { Text } from '@mantine/core';
import type { Envelope } from '@corridor/graph-schema/contracts';
import { conventionWords } from '@corridor/graph-schema/questions';
import { formatInstant } from '../../../components/format-instant.ts';

/** By which conventions an answer was computed, and of when the data is: there for who asks. */
export function Conventions({ params, dataAsOf }: Pick<Envelope, 'params' | 'dataAsOf'>) {
  const sentences = [
    ...conventionWords(params),
    ...(dataAsOf === '' ? [] : [`The newest data is of ${formatInstant(dataAsOf)}.`]),
  ];
  if (sentences.length === 0) return null;
  return (
    <details>
      <Text component="summary" size="xs">
        How this was worked out
      </Text>
      {sentences.map((sentence) => (
        <Text key={sentence} size="xs" c="var(--desk-text-soft)">
          {sentence}
        </Text>
      ))}
    </details>
  );
}
