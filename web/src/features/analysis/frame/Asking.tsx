import { Group, Stack, Text } from '@mantine/core';
import type { Envelope } from '@corridor/graph-schema/contracts';
import type { ReactNode } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { SaveAnswer } from '../../exports/SaveAnswer.tsx';
import { AnswerNotes } from './AnswerNotes.tsx';
import { AskRow } from './AskRow.tsx';
import { Conventions } from './Conventions.tsx';
import { RelationshipsBehind } from './RelationshipsBehind.tsx';
import type { ScopeChoice } from './scope-choice.ts';
import { ScopeField } from './ScopeField.tsx';

/** What the frame needs to know of a question that is asked; `useAnswer` gives it. */
interface Asked {
  readonly answer: {
    readonly data:
      Pick<Envelope, 'question' | 'params' | 'dataAsOf' | 'truncated' | 'warnings' | 'excluded'> | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly computation?: string;
  readonly isEmpty: boolean;
  readonly cancel: () => void;
}

/** The frame of an analysis: which network where that is asked, the fields, asking and giving up, what went wrong or was left out, and the answer. */
export function Asking({
  asked: { answer, computation, isEmpty, cancel },
  scope,
  onScope,
  onAsk,
  fields,
  children,
}: {
  asked: Asked;
  scope?: ScopeChoice;
  onScope?: (scope: ScopeChoice) => void;
  onAsk: () => void;
  fields?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="panel-scroll" aria-live="polite" aria-busy={answer.isFetching}>
      <Stack gap="xs" p="sm">
        {scope && onScope && <ScopeField value={scope} onChange={onScope} />}
        {fields}
        <AskRow isBusy={answer.isFetching} computation={computation} onAsk={onAsk} onCancel={cancel} />
        {isEmpty && (
          <Text size="sm">There is nothing in this network yet. Put entities on the chart or choose another.</Text>
        )}
        {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.data && <AnswerNotes {...answer.data} />}
        {answer.data && <Conventions {...answer.data} />}
        {answer.data && (
          <Group gap={4}>
            <SaveAnswer question={answer.data.question} params={answer.data.params} />
            <RelationshipsBehind question={answer.data.question} params={answer.data.params} />
          </Group>
        )}
      </Stack>
      {answer.data && children}
    </div>
  );
}
