import { vi } from 'vitest';

export interface Answer {
  status?: number;
  body: unknown;
}

/** Answers the pages' requests by path; what has no answer is a 404. Returns the addresses that were asked. */
export function mockNetwork(answers: (url: URL, request?: RequestInit) => Answer | undefined): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (path: string, request?: RequestInit) => {
    const url = new URL(path, 'http://registry.test');
    asked.push(url);
    const { status = 200, body } = answers(url, request) ?? {
      status: 404,
      body: { title: 'Not found', status: 404 },
    };
    return new Response(JSON.stringify(body), { status, headers: { 'X-Request-Id': 'request-7' } });
  });
  return asked;
}
