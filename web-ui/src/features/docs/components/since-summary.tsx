import { Link } from '@tanstack/react-router';
import { CountMarks } from '@/components/severity-mark';
import type { Changes } from '@/lib/api/types';
import { useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import classes from './since-summary.module.css';

/** What the marks below add up to, and what has no place among them. */
export function SinceSummary({ changes }: { changes: Changes }) {
  const { contract, marks } = useDocument();
  return (
    <section className={classes.summary} aria-label={`Changes since ${changes.from}`}>
      <p className={classes.line}>
        <span>Since {changes.from}:</span>
        <CountMarks counts={changes.result.counts} />
        <Link
          to="/contracts/$namespace/$name/changes"
          params={{ namespace: contract.namespace, name: contract.name }}
          search={{ from: changes.from, to: changes.to }}
        >
          all changes with their proofs
        </Link>
      </p>
      <FindingMarks findings={marks?.general ?? []} />
    </section>
  );
}

/** The ghosts of the exchanges that the other version had. */
export function RemovedExchanges() {
  const { marks } = useDocument();
  if (marks === undefined || marks.removed.length === 0) return null;
  return (
    <section aria-labelledby="removed-exchanges">
      <h3 id="removed-exchanges" className={classes.title}>
        Removed since {marks.since}
      </h3>
      <ul className={classes.removed}>
        {marks.removed.map((finding) => (
          <li key={finding.fingerprint}>
            <del className={classes.name}>{finding.exchange}</del>
            <FindingMarks findings={[finding]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
