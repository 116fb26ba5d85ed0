import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { clearDesk } from '../state/clear-desk.ts';
import type { FakeServer } from './fake-server.ts';

// A busy machine draws slowly; what does not come at all fails all the same.
configure({ asyncUtilTimeout: 15_000 });

/** Opens one part of the desk alone, over a server that is made up; it is closed when the test ends. */
export function openPart(part: ReactNode, server: FakeServer) {
  vi.stubGlobal('fetch', server.fetch);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <Notifications />
      <QueryClientProvider client={queries}>{part}</QueryClientProvider>
    </MantineProvider>,
  );
  onTestFinished(() => {
    cleanup();
    queries.clear();
    clearDesk();
    vi.unstubAllGlobals();
  });
  return { user: userEvent.setup() };
}
