import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { ErrorPanel } from '@/components/error-panel';
import { FormatBadge } from '@/components/format-badge';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { contractQuery } from '@/lib/api/contract';
import { RequestFailed } from '@/lib/api/http';
import type { ContractRef } from '@/lib/api/paths';
import type { ContractSummary } from '@/lib/api/types';
import classes from './contract-page.module.css';
import { ContractTabs } from './contract-tabs';

/** The frame of a contract's tabs. */
export function ContractPage() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const query = useQuery(contractQuery(contract));
  const missing = query.error instanceof RequestFailed && query.error.notFound;
  return (
    <>
      <nav aria-label="Breadcrumb" className={classes.crumbs}>
        <ol>
          <li>
            <Link to="/catalog">Catalog</Link>
          </li>
          <li>
            <Link to="/catalog" search={{ q: contract.namespace }}>
              {contract.namespace}
            </Link>
          </li>
        </ol>
      </nav>
      <h1 className={classes.name} tabIndex={-1}>
        <span className={classes.namespace}>{contract.namespace}/</span>
        {contract.name}
      </h1>
      {query.isPending && <SkeletonRows rows={2} height={28} />}
      {query.data && <ContractFacts contract={query.data} />}
      {missing && <MissingContract contract={contract} />}
      {query.error && !missing && (
        <ErrorPanel error={query.error} what="this contract" onRetry={() => void query.refetch()} />
      )}
      {query.data && (
        <>
          <ContractTabs contract={contract} />
          <Outlet />
        </>
      )}
    </>
  );
}

function ContractFacts({ contract }: { contract: ContractSummary }) {
  return (
    <p className={classes.facts}>
      {contract.title !== '' && <span className={classes.title}>{contract.title}</span>}
      <FormatBadge format={contract.format} />
      <span>
        owned by{' '}
        <Link to="/catalog" search={{ owner: contract.owner }}>
          {contract.owner}
        </Link>
      </span>
      {contract.latest && (
        <span>
          latest <code className={classes.version}>{contract.latest.version}</code>
        </span>
      )}
    </p>
  );
}

function MissingContract({ contract }: { contract: ContractRef }) {
  usePageTitle('Not found');
  return (
    <EmptyPanel title="No contract has this name">
      <p>
        <code>
          {contract.namespace}/{contract.name}
        </code>{' '}
        was never published here.{' '}
        <Link to="/catalog" search={{ q: contract.name }}>
          Search the catalog for “{contract.name}”
        </Link>
      </p>
    </EmptyPanel>
  );
}
