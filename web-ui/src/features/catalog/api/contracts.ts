import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import type { ContractSummary, Page } from '@/lib/api/types';
import type { CatalogSearch } from '../catalog-search';

export const CATALOG_PAGE_SIZE = 50;

export function contractsQuery({ q, format, owner, page = 1 }: CatalogSearch) {
  return queryOptions({
    queryKey: ['contracts', q, format, owner, page],
    queryFn: ({ signal }) =>
      getJson<Page<ContractSummary>>(
        '/api/v1/contracts',
        { q, format, owner, page, size: CATALOG_PAGE_SIZE },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
