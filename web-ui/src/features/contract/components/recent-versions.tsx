import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '@/components/loaded';
import { SkeletonRows } from '@/components/skeleton-rows';
import type { ContractRef } from '@/lib/api/paths';
import { versionsQuery } from '@/lib/api/versions';
import classes from './overview.module.css';
import { VersionTable } from './version-table';

const SHOWN = 5;

export function RecentVersions({ contract, total }: { contract: ContractRef; total: number }) {
  const query = useQuery(versionsQuery(contract));
  return (
    <section aria-labelledby="recent-versions">
      <h2 id="recent-versions" className={classes.heading}>
        Recent versions
      </h2>
      <Loaded query={query} what="the versions" skeleton={<SkeletonRows rows={3} />}>
        {(page) => <VersionTable contract={contract} versions={page.items.slice(0, SHOWN)} />}
      </Loaded>
      {total > SHOWN && (
        <p>
          <Link
            to="/contracts/$namespace/$name/versions"
            params={{ namespace: contract.namespace, name: contract.name }}
          >
            All {total.toLocaleString()} versions
          </Link>
        </p>
      )}
    </section>
  );
}
