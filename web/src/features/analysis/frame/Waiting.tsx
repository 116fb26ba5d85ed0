import { Loader, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useShareDone } from './use-share-done.ts';

/** That something is worked out, for how long already, and how far it is where that is known. */
export function Waiting({ computation }: { computation: string | undefined }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const done = useShareDone(seconds > 0 ? computation : undefined);
  return (
    <>
      <Loader size="xs" aria-label="Working it out" />
      {seconds > 0 && <Text size="xs">{seconds} s</Text>}
      {done !== undefined && done > 0 && (
        <Progress w={100} size="sm" value={100 * done} aria-label="Share that is worked out" />
      )}
    </>
  );
}
