import { queryOptions } from '@tanstack/react-query';
import { getJson } from './http';
import { type ContractRef, contractPath } from './paths';
import type { ContractSummary } from './types';

export function contractQuery(contract: ContractRef) {
  return queryOptions({
    queryKey: ['contract', contract.namespace, contract.name],
    queryFn: ({ signal }) => getJson<ContractSummary>(contractPath(contract), {}, signal),
  });
}
