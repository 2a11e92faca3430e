import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import { type ContractRef, contractPath } from '@/lib/api/paths';
import type { Impact } from '@/lib/api/types';

export function impactQuery(contract: ContractRef, from: string, to: string) {
  return queryOptions({
    queryKey: ['impact', contract.namespace, contract.name, from, to],
    queryFn: ({ signal }) => getJson<Impact>(`${contractPath(contract)}/impact`, { from, to }, signal),
  });
}
