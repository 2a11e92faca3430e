import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from '@/lib/api/http';

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: false },
    },
  });
}

/** A 4xx will not get better by asking again; a dropped connection or a 503 may. */
function worthRetrying(failures: number, error: Error): boolean {
  const status = error instanceof RequestFailed ? error.problem.status : undefined;
  return failures < 1 && (status === 0 || status === 503);
}
