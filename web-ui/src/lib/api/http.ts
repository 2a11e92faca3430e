import type { Problem } from './types';

/** The server answered with a problem, or did not answer. */
export class RequestFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'RequestFailed';
    this.problem = problem;
  }

  get notFound(): boolean {
    return this.problem.status === 404;
  }
}

export type Query = Record<string, string | number | undefined>;

export async function getJson<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const response = await get(path, query, 'application/json', signal);
  return (await response.json()) as T;
}

export async function getText(path: string, signal: AbortSignal): Promise<string> {
  const response = await get(path, {}, '*/*', signal);
  return response.text();
}

/** Changes something, as whoever is signed in. */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const response = await ask(path, { method, headers, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

function get(path: string, query: Query, accept: string, signal: AbortSignal): Promise<Response> {
  return ask(withQuery(path, query), { headers: { Accept: accept }, signal });
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new RequestFailed({
      title: 'The registry did not answer',
      status: 0,
      detail: 'The connection failed. Is the server running, and is this machine online?',
    });
  }
  if (!response.ok) throw new RequestFailed(await problemOf(response));
  return response;
}

function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function problemOf(response: Response): Promise<Problem> {
  const requestId = response.headers.get('X-Request-Id');
  const fallback = {
    title: `The registry answered ${response.status} ${response.statusText}`.trim(),
    status: response.status,
    requestId,
  };
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...fallback, ...body, status: response.status, requestId: body.requestId ?? requestId };
  } catch {
    return fallback;
  }
}
