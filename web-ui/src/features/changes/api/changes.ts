import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import { type ContractRef, contractPath } from '@/lib/api/paths';
import type { Changes } from '@/lib/api/types';

export function changesQuery(contract: ContractRef, from: string, to: string) {
  return queryOptions({
    queryKey: ['changes', contract.namespace, contract.name, from, to],
    queryFn: ({ signal }) => getJson<Changes>(`${contractPath(contract)}/changes`, { from, to }, signal),
    // Published content never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
