import { Link } from '@tanstack/react-router';
import { RequestFailed } from '@/lib/api/http';
import classes from './panel.module.css';

interface FailedActionProps {
  error: Error;
  what: string;
}

/** Why something was not done, as the server says it; nothing that was typed is lost. */
export function FailedAction({ error, what }: FailedActionProps) {
  const problem = error instanceof RequestFailed ? error.problem : undefined;
  return (
    <div role="alert" className={classes.panel} data-tone="breaking">
      <p className={classes.title}>
        {what}: {problem?.title ?? error.message}
      </p>
      <p className={classes.text}>{problem?.detail}</p>
      {problem?.next && <p className={classes.text}>{problem.next}</p>}
      {problem?.status === 401 && (
        <p className={classes.text}>
          <Link to="/sign-in">Sign in</Link> first.
        </p>
      )}
    </div>
  );
}
