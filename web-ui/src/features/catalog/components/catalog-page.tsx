import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { Pages } from '@/components/pages';
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
              <Pages
                label="Pages of the catalog"
                page={search.page ?? 1}
                pages={Math.ceil(page.total / CATALOG_PAGE_SIZE)}
                onChange={(next) => change({ ...search, page: next })}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
