import { Link } from '@tanstack/react-router';
import { SeverityMark } from '@/components/severity-mark';
import type { Finding } from '@/lib/api/types';
import { useDocument } from './document-context';
import classes from './finding-marks.module.css';

/** What changed here since the other version, each with a link to its proof. */
export function FindingMarks({ findings }: { findings: Finding[] }) {
  const { contract, version, marks } = useDocument();
  if (marks === undefined || findings.length === 0) return null;
  return (
    <ul className={classes.marks} aria-label={`Changes since ${marks.since}`}>
      {findings.map((finding) => (
        <li key={finding.fingerprint} className={classes.mark} data-severity={finding.severity}>
          <SeverityMark severity={finding.severity} />
          <Link
            to="/contracts/$namespace/$name/changes"
            params={{ namespace: contract.namespace, name: contract.name }}
            search={{ from: marks.since, to: version }}
            hash={finding.fingerprint}
            className={classes.message}
          >
            {finding.message}
          </Link>
        </li>
      ))}
    </ul>
  );
}
