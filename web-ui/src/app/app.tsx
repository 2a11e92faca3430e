import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { queryClient } from './query-client';
import { appRouter } from './router';
import { cssVariables, theme } from './theme';

interface AppProps {
  nonce: string;
  /** Given by tests, which start at an address of their choice. */
  router?: ReturnType<typeof appRouter>;
}

export function App({ nonce, router }: AppProps) {
  const [client] = useState(queryClient);
  const [ownRouter] = useState(() => router ?? appRouter());
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={ownRouter} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
