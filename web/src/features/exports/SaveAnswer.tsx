import { Button, Text } from '@mantine/core';
import type { Envelope } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { LeavingDialog } from './LeavingDialog.tsx';

/** Puts an answer that is on screen into a file: it is asked again as its answer says it was understood. */
export function SaveAnswer({ question, params }: Pick<Envelope, 'question' | 'params'>) {
  const [isOpen, setOpen] = useState(false);
  // Of what is known now the answer says so in a word, which is no parameter.
  const { knownAt, ...others } = params;

  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
        Save answer…
      </Button>
      {isOpen && (
        <LeavingDialog
          title="Save this answer"
          action="Save"
          path={`/questions/${question}/export`}
          content={{ params: knownAt === 'now' ? others : params }}
          formats={[
            { value: 'html', label: 'Report (HTML)' },
            { value: 'csv', label: 'Table (CSV)' },
            { value: 'json', label: 'All of it (JSON)' },
          ]}
          onClose={() => setOpen(false)}
        >
          <Text size="sm" role="note">
            It is worked out anew from what you may see now. The report can be printed; every page has its marking.
          </Text>
        </LeavingDialog>
      )}
    </>
  );
}
