import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorPanel } from '@/components/error-panel';

/** A page threw while it was drawn or its code did not arrive. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <ErrorPanel
      error={error instanceof Error ? error : new Error(String(error))}
      what="this page"
      onRetry={() => void router.invalidate()}
    />
  );
}
