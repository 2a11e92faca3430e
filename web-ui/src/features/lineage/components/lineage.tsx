import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { plural } from '@/lib/words';
import { lineageQuery } from '../api/lineage';
import { relationsOf } from '../relations';
import { HOPS, type LineageSearch, type Side } from '../lineage-search';
import classes from './lineage.module.css';
import { LineageGraph } from './lineage-graph';
import { LineageTable } from './lineage-table';

const route = getRouteApi('/contracts/$namespace/$name/lineage');

const SIDES: Record<Side, string> = {
  both: 'both sides',
  upstream: 'who provides',
  downstream: 'who consumes',
};

/** Who provides and who consumes the contract, and what they depend on in turn. */
export function Lineage() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const search = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(`${contract.namespace}/${contract.name}`, 'Lineage');
  const query = useQuery(lineageQuery(contract, search));
  const change = (next: LineageSearch) => void navigate({ search: next, resetScroll: false });
  const focus = `${contract.namespace}/${contract.name}`;
  return (
    <>
      <search className={classes.controls} aria-label="How far to look">
        <NativeSelect
          label="Show"
          value={search.side ?? 'both'}
          onChange={(event) => change({ ...search, side: event.currentTarget.value as Side })}
          data={Object.entries(SIDES).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          label="Steps"
          value={search.hops ?? '2'}
          onChange={(event) =>
            change({ ...search, hops: event.currentTarget.value as LineageSearch['hops'] })
          }
          data={HOPS.map((value) => ({ value, label: value === '10' ? 'all (10 at most)' : value }))}
        />
      </search>
      <Loaded query={query} what="the lineage" skeleton={<SkeletonRows rows={4} height={60} />}>
        {(found) =>
          relationsOf(found).length === 0 ? (
            <NobodyYet contract={focus} />
          ) : (
            <>
              {found.cut > 0 && (
                <p role="status" className={classes.cut}>
                  {plural(found.cut, 'further neighbour')} not shown: take more steps, or look from another
                  contract.
                </p>
              )}
              <LineageGraph found={found} focus={focus} />
              <LineageTable found={found} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NobodyYet({ contract }: { contract: string }) {
  return (
    <EmptyPanel title="No service has said that it provides or consumes this contract">
      <p>A service says it from its own build, in its concordat.yaml, or by the API:</p>
      <pre className={classes.snippet}>
        {`curl -X PUT ${window.location.origin}/api/v1/services/SERVICE/contracts \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"consumes":[{"contract":"${contract}","range":"^1"}]}'`}
      </pre>
    </EmptyPanel>
  );
}
