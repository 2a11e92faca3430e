import { SeverityMark } from '@/components/severity-mark';
import { TimeAgo } from '@/components/time-ago';
import type { ReviewedFinding } from '@/lib/api/types';
import classes from './decisions.module.css';

interface ReviewedFindingRowProps {
  finding: ReviewedFinding;
  /** Whether the next decision is about it; undefined where there is none to come. */
  chosen?: boolean;
  onToggle: () => void;
}

export function ReviewedFindingRow({ finding, chosen, onToggle }: ReviewedFindingRowProps) {
  return (
    <li className={classes.finding}>
      {chosen !== undefined && (
        <input
          type="checkbox"
          className={classes.box}
          checked={chosen}
          onChange={onToggle}
          aria-label={`Decide on: ${finding.message}, ${finding.exchange}`}
        />
      )}
      <div className={classes.text}>
        <p className={classes.head}>
          <SeverityMark severity={finding.severity} />
          <span className={classes.message}>{finding.message}</span>
          {finding.isNew && <span className={classes.new}>new</span>}
        </p>
        <p className={classes.where}>
          {finding.exchange} <code>{finding.pointer}</code> rule <code>{finding.rule}</code>, fingerprint{' '}
          <code>{finding.fingerprint}</code>
        </p>
        {finding.decision && (
          <p className={classes.decision} data-decision={finding.decision}>
            <strong>{finding.decision}</strong> by {finding.decidedBy}{' '}
            {finding.decidedAt && <TimeAgo instant={finding.decidedAt} />}: {finding.reason}
            {finding.expiresOn && ` Counts until ${finding.expiresOn}.`}
            {finding.migrationNote && ` What to do: ${finding.migrationNote}`}
          </p>
        )}
      </div>
    </li>
  );
}
