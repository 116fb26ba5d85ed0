import { MantineProvider, createTheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from './api/api-error.ts';
import { createDeskRouter } from './router.tsx';

// The darker blue is readable on white, and white on it.
const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  colors: {
    // The greys of the dark desk: bluish as its panels, from text down to what lies deepest.
    dark: [
      '#dbe4ec',
      '#b8c4cf',
      '#93a2b0',
      '#667685',
      '#41505e',
      '#2d3b48',
      '#1f2b36',
      '#16202a',
      '#0f1820',
      '#0a1117',
    ],
  },
  components: { Badge: { styles: { root: { textTransform: 'none' } } } },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
});

/** The cache of answers. Whatever is refused because the session is over, the session is looked at again. */
function createQueries(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === 401) void queries.invalidateQueries({ queryKey: ['session'] });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== 'session' && onError(error) }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      },
    },
  });
  return queries;
}

/** Providers and routes. */
export function App() {
  const [queries] = useState(createQueries);
  const [router] = useState(createDeskRouter);

  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
