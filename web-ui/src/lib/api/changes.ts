import { queryOptions } from '@tanstack/react-query';
import { getJson } from './http';
import { type ContractRef, contractPath } from './paths';
import type { Changes } from './types';

export function changesQuery(contract: ContractRef, from: string, to: string) {
  return queryOptions({
    queryKey: ['changes', contract.namespace, contract.name, from, to],
    queryFn: ({ signal }) => getJson<Changes>(`${contractPath(contract)}/changes`, { from, to }, signal),
    // Published content never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
