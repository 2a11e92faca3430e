import { Button } from '@mantine/core';
import { RequestFailed } from '@/lib/api/http';
import type { Problem } from '@/lib/api/types';
import classes from './panel.module.css';

interface ErrorPanelProps {
  error: Error;
  what: string;
  onRetry: () => void;
}

export function ErrorPanel({ error, what, onRetry }: ErrorPanelProps) {
  const problem: Problem =
    error instanceof RequestFailed
      ? error.problem
      : { title: 'This page failed to show the data', status: 0, detail: error.message };
  return (
    <section className={classes.panel} data-tone="breaking" role="alert">
      <h2 className={classes.title}>{problem.title}</h2>
      <p className={classes.text}>
        Could not load {what}. {problem.detail}
      </p>
      {problem.problems && problem.problems.length > 0 && (
        <ul className={classes.text}>
          {problem.problems.map((part) => (
            <li key={`${part.pointer}${part.message}`}>
              {part.line ? `line ${part.line}: ` : ''}
              {part.message}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.actions}>
        <Button size="xs" variant="default" onClick={onRetry}>
          Retry
        </Button>
        {problem.requestId && (
          <span className={classes.reference}>
            Request id <code>{problem.requestId}</code>
          </span>
        )}
      </p>
    </section>
  );
}
