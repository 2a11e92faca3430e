import { queryOptions } from '@tanstack/react-query';
import { getJson, sendJson } from '@/lib/api/http';

const SESSION = '/api/v1/session';

export interface Session {
  authenticated: boolean;
  name?: string;
  roles: string[];
  expiresAt?: string;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>(SESSION, {}, signal),
});

/** The token is traded for a cookie that no script can read; it is kept nowhere here. */
export function signIn(token: string): Promise<Session> {
  return sendJson<Session>('POST', SESSION, { token });
}

export function signOut(): Promise<Session> {
  return sendJson<Session>('DELETE', SESSION);
}
