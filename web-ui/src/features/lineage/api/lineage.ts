import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import { type ContractRef, contractPath } from '@/lib/api/paths';
import type { Neighbourhood } from '@/lib/api/types';
import type { LineageSearch } from '../lineage-search';

/** More is no picture any more; the server says what it left out. */
const MOST_NODES = 150;

export function lineageQuery(contract: ContractRef, { side = 'both', hops = '2' }: LineageSearch) {
  return queryOptions({
    queryKey: ['lineage', contract.namespace, contract.name, side, hops],
    queryFn: ({ signal }) =>
      getJson<Neighbourhood>(
        `${contractPath(contract)}/lineage`,
        { direction: side, depth: hops, limit: MOST_NODES },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
