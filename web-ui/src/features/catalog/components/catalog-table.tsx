import { Link } from '@tanstack/react-router';
import { FormatBadge } from '@/components/format-badge';
import { Hidden } from '@/components/hidden';
import { CountMarks } from '@/components/severity-mark';
import { TimeAgo } from '@/components/time-ago';
import type { ContractSummary } from '@/lib/api/types';
import { plural } from '@/lib/words';
import classes from './catalog-table.module.css';

/** A table that becomes a list of cards on a narrow screen. */
export function CatalogTable({ contracts }: { contracts: ContractSummary[] }) {
  return (
    <table className={classes.table} aria-label="Contracts">
      <thead>
        <tr>
          <th scope="col">Contract</th>
          <th scope="col">Format</th>
          <th scope="col">Owner</th>
          <th scope="col">Latest version</th>
          <th scope="col">Its changes</th>
        </tr>
      </thead>
      <tbody>
        {contracts.map((contract) => (
          <CatalogRow key={`${contract.namespace}/${contract.name}`} contract={contract} />
        ))}
      </tbody>
    </table>
  );
}

function CatalogRow({ contract }: { contract: ContractSummary }) {
  const { namespace, name, latest } = contract;
  return (
    <tr>
      <th scope="row">
        <Link to="/contracts/$namespace/$name/overview" params={{ namespace, name }} className={classes.name}>
          <span className={classes.namespace}>{namespace}/</span>
          {name}
        </Link>
        <div className={classes.title}>{contract.title}</div>
      </th>
      <td>
        <FormatBadge format={contract.format} />
      </td>
      <td>
        <Link to="/catalog" search={{ owner: contract.owner }} className={classes.owner}>
          {contract.owner}
        </Link>
      </td>
      <td>
        {latest ? (
          <>
            <span className={classes.version}>{latest.version}</span>
            <div className={classes.detail}>
              <TimeAgo instant={latest.publishedAt} />, {plural(contract.versionCount, 'version')}
            </div>
          </>
        ) : (
          <span className={classes.detail}>none yet</span>
        )}
      </td>
      <td>{latest && <LatestChanges contract={contract} />}</td>
    </tr>
  );
}

function LatestChanges({ contract }: { contract: ContractSummary }) {
  const { namespace, name, latest } = contract;
  if (!latest?.comparedWith) return <span className={classes.detail}>first version</span>;
  return (
    <Link
      to="/contracts/$namespace/$name/changes"
      params={{ namespace, name }}
      search={{ from: latest.comparedWith, to: latest.version }}
      className={classes.changes}
    >
      <Hidden>
        Changes of {namespace}/{name} from {latest.comparedWith} to {latest.version}:{' '}
      </Hidden>
      <CountMarks counts={latest.counts} />
    </Link>
  );
}
