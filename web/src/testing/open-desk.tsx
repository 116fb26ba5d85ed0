import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { createDeskRouter } from '../router.tsx';
import { useDeskOwner } from '../state/desk-owner.ts';
import { useProof } from '../state/proof.ts';
import type { FakeServer } from './fake-server.ts';

// A busy machine draws slowly; what does not come at all fails all the same.
configure({ asyncUtilTimeout: 15_000 });

/** The stream of events: nothing ever comes. */
class SilentEvents extends EventTarget {
  static readonly CLOSED = 2;
  readonly readyState = 1;
  close() {}
}

/** Opens the whole desk at an address over a server that is made up; it is closed when the test ends. */
export function openDesk(path: string, server: FakeServer) {
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('EventSource', SilentEvents);
  const history = createMemoryHistory({ initialEntries: [path] });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <Notifications />
      <QueryClientProvider client={queries}>
        <RouterProvider router={createDeskRouter(history)} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  onTestFinished(() => {
    useProof.getState().answer(false);
    useDeskOwner.getState().leave();
    cleanup();
    queries.clear();
    vi.unstubAllGlobals();
  });
  return { history, queries, user: userEvent.setup() };
}
