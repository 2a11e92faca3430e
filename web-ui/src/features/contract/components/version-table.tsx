import { Link } from '@tanstack/react-router';
import { Hidden } from '@/components/hidden';
import { CountMarks } from '@/components/severity-mark';
import { TimeAgo } from '@/components/time-ago';
import type { ContractRef } from '@/lib/api/paths';
import type { VersionSummary } from '@/lib/api/types';
import classes from './version-table.module.css';

interface VersionTableProps {
  contract: ContractRef;
  versions: VersionSummary[];
}

export function VersionTable({ contract, versions }: VersionTableProps) {
  return (
    <table className={classes.table} aria-label="Versions">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Published</th>
          <th scope="col">Changes</th>
          <th scope="col">Open</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <VersionRow key={version.version} contract={contract} version={version} />
        ))}
      </tbody>
    </table>
  );
}

function VersionRow({ contract, version }: { contract: ContractRef; version: VersionSummary }) {
  const params = { namespace: contract.namespace, name: contract.name };
  const search = { version: version.version };
  return (
    <tr>
      <th scope="row" className={classes.version}>
        {version.version}
      </th>
      <td>
        <TimeAgo instant={version.publishedAt} />
        <div className={classes.soft}>by {version.publishedBy}</div>
      </td>
      <td>
        <VersionChanges contract={contract} version={version} />
      </td>
      <td className={classes.links}>
        <Link to="/contracts/$namespace/$name/docs" params={params} search={search}>
          Docs<Hidden> of {version.version}</Hidden>
        </Link>
        <Link to="/contracts/$namespace/$name/source" params={params} search={search}>
          Source<Hidden> of {version.version}</Hidden>
        </Link>
      </td>
    </tr>
  );
}

function VersionChanges({ contract, version }: { contract: ContractRef; version: VersionSummary }) {
  if (!version.comparedWith) return <span className={classes.soft}>first version</span>;
  return (
    <>
      <Link
        to="/contracts/$namespace/$name/changes"
        params={{ namespace: contract.namespace, name: contract.name }}
        search={{ from: version.comparedWith, to: version.version }}
        className={classes.changes}
      >
        <Hidden>
          Changes from {version.comparedWith} to {version.version}:{' '}
        </Hidden>
        <CountMarks counts={version.counts} />
      </Link>
      <div className={classes.soft}>since {version.comparedWith}</div>
      {version.acceptedReason && <div className={classes.soft}>accepted: “{version.acceptedReason}”</div>}
    </>
  );
}
