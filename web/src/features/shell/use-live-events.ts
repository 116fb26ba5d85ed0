import { liveEventSchemas } from '@corridor/graph-schema/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFreshness } from '../../state/freshness.ts';
import { useStatedPurpose } from '../../state/purpose.ts';

/** A stream that the browser gave up is opened again after this time. */
const REOPEN_MS = 5_000;

/** Follows the server's events for an account: imports move by themselves; newer data is announced and never changes the view under the hand. */
export function useLiveEvents(isSignedIn: boolean, account: string | undefined): void {
  const queries = useQueryClient();
  const { announce, hear } = useFreshness();
  const purpose = useStatedPurpose((state) => state.purpose);

  useEffect(() => {
    if (!isSignedIn) return;
    let events: EventSource;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      // It takes no headers, so the purpose stands in the address.
      events = new EventSource(`/api/v1/events${purpose === undefined ? '' : `?purpose=${purpose}`}`);
      events.addEventListener('open', () => hear(true));
      events.addEventListener('error', () => {
        hear(false);
        if (events.readyState !== EventSource.CLOSED) return;
        // The server said no: perhaps the session is over.
        void queries.invalidateQueries({ queryKey: ['session'] });
        reopening = setTimeout(open, REOPEN_MS);
      });
      events.addEventListener('import', ({ data }: MessageEvent<string>) => {
        const event = liveEventSchemas.import.safeParse(JSON.parse(data));
        if (event.success) void queries.invalidateQueries({ queryKey: ['imports'] });
      });
      events.addEventListener('revision', ({ data }: MessageEvent<string>) => {
        const event = liveEventSchemas.revision.safeParse(JSON.parse(data));
        if (event.success) announce(event.data.revision);
      });
    };
    open();
    return () => {
      clearTimeout(reopening);
      events.close();
    };
    // For another account or purpose the stream is opened anew.
  }, [isSignedIn, account, purpose, queries, announce, hear]);
}
