import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import { type ContractRef, versionPath } from '@/lib/api/paths';
import type { DocModel } from '@/lib/api/types';

export function docsQuery(contract: ContractRef, version: string) {
  return queryOptions({
    queryKey: ['docs', contract.namespace, contract.name, version],
    queryFn: ({ signal }) => getJson<DocModel>(`${versionPath(contract, version)}/docs`, {}, signal),
  });
}
