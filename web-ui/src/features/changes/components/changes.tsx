import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import type { VersionSummary } from '@/lib/api/types';
import { ALL_VERSIONS, versionsQuery } from '@/lib/api/versions';
import type { ChangesSearch } from '../changes-search';
import { ChangesHead } from './changes-head';
import { Comparison } from './comparison';

const route = getRouteApi('/contracts/$namespace/$name/changes');

export function Changes() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const named = search.from && search.to ? `Changes ${search.from} to ${search.to}` : 'Changes';
  usePageTitle(`${contract.namespace}/${contract.name}`, named);
  const query = useQuery(versionsQuery(contract, 1, ALL_VERSIONS));
  const change = (next: ChangesSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <Loaded query={query} what="the versions" skeleton={<SkeletonRows rows={6} />}>
      {({ items }) => {
        const { from, to } = endsOf(search, items);
        if (from === undefined || to === undefined) return <NothingToCompare />;
        return (
          <>
            <ChangesHead
              versions={items}
              from={from}
              to={to}
              onChange={(ends) => change({ ...search, ...ends })}
            />
            {from === to ? (
              <EmptyPanel title="Both sides are the same version">
                <p>Choose another version on one side.</p>
              </EmptyPanel>
            ) : (
              <Comparison
                contract={contract}
                from={from}
                to={to}
                level={search.level}
                onLevel={(level) => change({ ...search, level })}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function endsOf(search: ChangesSearch, versions: VersionSummary[]): ChangesSearch {
  const newest = versions[0];
  const to = search.to ?? newest?.version;
  const shown = versions.find((version) => version.version === to);
  const older = shown && versions[versions.indexOf(shown) + 1];
  return { from: search.from ?? shown?.comparedWith ?? older?.version, to };
}

function NothingToCompare() {
  return (
    <EmptyPanel title="There is one version so far">
      <p>Publish a second one, and this page shows what it changes and whom that breaks.</p>
    </EmptyPanel>
  );
}
