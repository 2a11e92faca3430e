import { Link } from '@tanstack/react-router';
import { CountMarks, SeverityMark } from '@/components/severity-mark';
import type { ContractRef } from '@/lib/api/paths';
import type { VersionSummary } from '@/lib/api/types';
import classes from './latest-change.module.css';

interface LatestChangeProps {
  contract: ContractRef;
  latest: VersionSummary;
}

/** What the latest version did to those who used the one before. */
export function LatestChange({ contract, latest }: LatestChangeProps) {
  if (!latest.comparedWith) return null;
  return (
    <section className={classes.change} data-verdict={latest.verdict} aria-labelledby="latest-change">
      <h2 id="latest-change" className={classes.title}>
        From {latest.comparedWith} to {latest.version}
      </h2>
      {latest.verdict === 'none' ? <SeverityMark severity="none" /> : <CountMarks counts={latest.counts} />}
      {latest.acceptedReason && (
        <p className={classes.reason}>
          Published although it breaks clients, for this reason: “{latest.acceptedReason}”
        </p>
      )}
      <p className={classes.link}>
        <Link
          to="/contracts/$namespace/$name/changes"
          params={{ namespace: contract.namespace, name: contract.name }}
          search={{ from: latest.comparedWith, to: latest.version }}
        >
          See what changed
        </Link>
      </p>
    </section>
  );
}
