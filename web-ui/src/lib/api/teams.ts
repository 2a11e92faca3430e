import { queryOptions } from '@tanstack/react-query';
import { getJson } from './http';
import type { Team } from './types';

/** All teams, by name. */
export function teamsQuery() {
  return queryOptions({
    queryKey: ['teams'],
    queryFn: ({ signal }) => getJson<{ items: Team[] }>('/api/v1/teams', {}, signal),
    staleTime: 60_000,
  });
}

export function teamQuery(name: string) {
  return queryOptions({
    queryKey: ['team', name],
    queryFn: ({ signal }) => getJson<Team>(`/api/v1/teams/${encodeURIComponent(name)}`, {}, signal),
    staleTime: 60_000,
  });
}
