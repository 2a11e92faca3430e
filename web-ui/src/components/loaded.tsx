import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPanel } from './error-panel';
import classes from './panel.module.css';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** What is being fetched, for people who do not see the skeleton: "the catalog". */
  what: string;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Server data or what stands in for it: a skeleton while it comes, the problem when it does not. */
export function Loaded<T>({ query, what, skeleton, children }: LoadedProps<T>) {
  if (query.isPending) {
    return (
      <div className={classes.skeleton} aria-busy="true">
        <span role="status" className={classes.hidden}>
          Loading {what}
        </span>
        <div aria-hidden="true">{skeleton}</div>
      </div>
    );
  }
  return (
    <>
      {query.error && <ErrorPanel error={query.error} what={what} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}
