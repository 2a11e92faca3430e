import { Pagination } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { plural } from '@/lib/words';
import { CATALOG_PAGE_SIZE, contractsQuery } from '../api/contracts';
import type { CatalogSearch } from '../catalog-search';
import { CatalogFilters } from './catalog-filters';
import classes from './catalog-page.module.css';
import { CatalogTable } from './catalog-table';
import { EmptyCatalog, NothingFound } from './empty-catalog';

const route = getRouteApi('/catalog');

export function CatalogPage() {
  usePageTitle('Catalog');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(contractsQuery(search));
  const filtered = Boolean(search.q || search.format || search.owner);
  const change = (next: CatalogSearch, replace = false) => void navigate({ search: next, replace });
  const untouched = query.data?.total === 0 && !filtered;
  return (
    <>
      <div className={classes.head}>
        <h1 tabIndex={-1} className={classes.title}>
          Catalog
        </h1>
        <p className={classes.count} aria-live="polite">
          {query.data && plural(query.data.total, 'contract')}
          {query.data && filtered && ' found'}
        </p>
      </div>
      {!untouched && <CatalogFilters search={search} onChange={change} />}
      <Loaded query={query} what="the catalog" skeleton={<SkeletonRows rows={8} height={64} />}>
        {(page) => {
          if (untouched) return <EmptyCatalog />;
          if (page.total === 0) return <NothingFound search={search} />;
          return (
            <>
              {page.items.length === 0 ? (
                <EmptyPanel title="The catalog has fewer pages" />
              ) : (
                <CatalogTable contracts={page.items} />
              )}
              <CatalogPages
                page={search.page ?? 1}
                total={page.total}
                onChange={(next) => change({ ...search, page: next })}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

interface CatalogPagesProps {
  page: number;
  total: number;
  onChange: (page: number) => void;
}

function CatalogPages({ page, total, onChange }: CatalogPagesProps) {
  const pages = Math.ceil(total / CATALOG_PAGE_SIZE);
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages of the catalog" className={classes.pages}>
      <Pagination
        total={pages}
        value={page}
        onChange={onChange}
        getItemProps={(number) => ({ 'aria-label': `Page ${number}` })}
        getControlProps={(control) => ({ 'aria-label': `${control} page` })}
      />
    </nav>
  );
}
