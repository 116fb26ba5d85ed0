import { Button, Group, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Asks; while an answer is on its way it says for how long, and gives up on request. */
export function AskRow({ isBusy, onAsk, onCancel }: { isBusy: boolean; onAsk: () => void; onCancel: () => void }) {
  return (
    <Group gap="xs">
      {isBusy ? (
        <>
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Waiting />
        </>
      ) : (
        <Button size="compact-sm" onClick={onAsk}>
          Ask
        </Button>
      )}
    </Group>
  );
}

/** That something is worked out, and for how long already. */
function Waiting() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return (
    <>
      <Loader size="xs" aria-label="Working it out" />
      {seconds > 0 && <Text size="xs">{seconds} s</Text>}
    </>
  );
}
