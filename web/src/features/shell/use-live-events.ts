import { liveEventSchemas } from '@corridor/graph-schema/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFreshness } from '../../state/freshness.ts';

/** Follows the server's events: imports move by themselves; newer data is announced and never changes the view under the hand. */
export function useLiveEvents(isSignedIn: boolean): void {
  const queries = useQueryClient();
  const announce = useFreshness((state) => state.announce);

  useEffect(() => {
    if (!isSignedIn) return;
    const events = new EventSource('/api/v1/events');
    events.addEventListener('import', ({ data }: MessageEvent<string>) => {
      const event = liveEventSchemas.import.safeParse(JSON.parse(data));
      if (event.success) void queries.invalidateQueries({ queryKey: ['imports'] });
    });
    events.addEventListener('revision', ({ data }: MessageEvent<string>) => {
      const event = liveEventSchemas.revision.safeParse(JSON.parse(data));
      if (event.success) announce(event.data.revision);
    });
    return () => events.close();
  }, [isSignedIn, queries, announce]);
}
