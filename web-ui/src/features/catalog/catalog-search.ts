import type { Format } from '@/lib/api/types';
import { oneOf, pageOf, textOf } from '@/lib/search-params';
import { FORMATS } from '@/lib/words';

/** What the catalog's address says; what is left out has its default. */
export interface CatalogSearch {
  q?: string;
  format?: Format;
  owner?: string;
  page?: number;
}

export function catalogSearch(search: Record<string, unknown>): CatalogSearch {
  return {
    q: textOf(search.q),
    format: oneOf(search.format, FORMATS),
    owner: textOf(search.owner),
    page: pageOf(search.page),
  };
}
