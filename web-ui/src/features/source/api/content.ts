import { queryOptions } from '@tanstack/react-query';
import { getText } from '@/lib/api/http';
import { type ContractRef, versionPath } from '@/lib/api/paths';

export function contentPath(contract: ContractRef, version: string): string {
  return `${versionPath(contract, version)}/content`;
}

export function contentQuery(contract: ContractRef, version: string) {
  return queryOptions({
    queryKey: ['content', contract.namespace, contract.name, version],
    queryFn: ({ signal }) => getText(contentPath(contract, version), signal),
    // Published content never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
