import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props<Verdict extends string> {
  readonly id: string;
  /** What is decided on, as it reads after the verdict. */
  readonly about: string;
  /** What whoever asked for it says of it. */
  readonly says: string;
  readonly verdicts: readonly Verdict[];
  readonly words: Readonly<Record<Verdict, string>>;
  readonly settle: UseMutationResult<unknown, Error, { id: string; verdict: Verdict; reason: string }>;
}

/** What may be decided on a thing that waits: a button for each verdict, which asks for a reason. */
export function Verdicts<Verdict extends string>({ id, about, says, verdicts, words, settle }: Props<Verdict>) {
  const [asked, setAsked] = useState<Verdict>();
  const ask = (verdict: Verdict) => {
    settle.reset();
    setAsked(verdict);
  };

  return (
    <>
      {verdicts.map((verdict) => (
        <Button key={verdict} size="compact-sm" variant="default" onClick={() => ask(verdict)}>
          {words[verdict]}…
        </Button>
      ))}
      {asked !== undefined && (
        <ReasonDialog
          title={`${words[asked]}: ${about}?`}
          action={`${words[asked]} it`}
          isBusy={settle.isPending}
          error={settle.error}
          onClose={() => setAsked(undefined)}
          onDone={(reason) => settle.mutate({ id, verdict: asked, reason }, { onSuccess: () => setAsked(undefined) })}
        >
          <Text size="sm">{says}</Text>
        </ReasonDialog>
      )}
    </>
  );
}
