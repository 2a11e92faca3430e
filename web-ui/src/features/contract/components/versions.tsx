import { Button, NativeSelect, Pagination } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import type { VersionSummary } from '@/lib/api/types';
import { VERSIONS_PAGE_SIZE, versionsQuery } from '@/lib/api/versions';
import { VersionTable } from './version-table';
import classes from './versions.module.css';

const route = getRouteApi('/contracts/$namespace/$name/versions');

export function Versions() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const page = route.useSearch().page ?? 1;
  const navigate = route.useNavigate();
  usePageTitle(`${contract.namespace}/${contract.name}`, 'Versions');
  const query = useQuery(versionsQuery(contract, page));
  return (
    <Loaded query={query} what="the versions" skeleton={<SkeletonRows rows={6} />}>
      {(versions) => {
        if (versions.total === 0) return <EmptyPanel title="This contract has no version yet" />;
        const pages = Math.ceil(versions.total / VERSIONS_PAGE_SIZE);
        return (
          <>
            {versions.items.length > 1 && (
              <CompareForm
                versions={versions.items}
                onCompare={(from, to) =>
                  void navigate({
                    to: '/contracts/$namespace/$name/changes',
                    params: contract,
                    search: { from, to },
                  })
                }
              />
            )}
            <VersionTable contract={contract} versions={versions.items} />
            {pages > 1 && (
              <nav aria-label="Pages of versions" className={classes.pages}>
                <Pagination
                  total={pages}
                  value={page}
                  onChange={(next) => void navigate({ search: { page: next } })}
                  getItemProps={(number) => ({ 'aria-label': `Page ${number}` })}
                  getControlProps={(control) => ({ 'aria-label': `${control} page` })}
                />
              </nav>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface CompareFormProps {
  versions: VersionSummary[];
  onCompare: (from: string, to: string) => void;
}

function CompareForm({ versions, onCompare }: CompareFormProps) {
  const names = versions.map((version) => version.version);
  const [from, setFrom] = useState(names[1] ?? '');
  const [to, setTo] = useState(names[0] ?? '');
  return (
    <form
      className={classes.compare}
      aria-label="Compare two versions"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(from, to);
      }}
    >
      <NativeSelect
        label="From"
        value={from}
        data={names}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect
        label="To"
        value={to}
        data={names}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Compare
      </Button>
    </form>
  );
}
