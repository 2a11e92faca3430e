import { queryOptions } from '@tanstack/react-query';
import { getJson } from './http';
import { type ContractRef, contractPath } from './paths';
import type { Page, VersionSummary } from './types';

export const VERSIONS_PAGE_SIZE = 50;

/** Enough for a list to choose from; a version outside of it can still be named in the address. */
export const ALL_VERSIONS = 200;

/** One page of a contract's versions, newest first. */
export function versionsQuery(contract: ContractRef, page = 1, size = VERSIONS_PAGE_SIZE) {
  return queryOptions({
    queryKey: ['versions', contract.namespace, contract.name, page, size],
    queryFn: ({ signal }) =>
      getJson<Page<VersionSummary>>(`${contractPath(contract)}/versions`, { page, size }, signal),
  });
}
