import { queryOptions } from '@tanstack/react-query';
import { getJson } from './http';
import type { Team } from './types';

/** The owners; the answer may be a plain list or a page of them. */
export function teamsQuery() {
  return queryOptions({
    queryKey: ['teams'],
    queryFn: async ({ signal }) => {
      const answer = await getJson<Team[] | { items: Team[] }>('/api/v1/teams', {}, signal);
      return Array.isArray(answer) ? answer : answer.items;
    },
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
