// A registry made of sample data, for working on the pages without the real one.
//   npm run build && npm run mock            the built pages under the server's own CSP, http://127.0.0.1:8091
//   npm run mock & CONCORDAT_URL=http://127.0.0.1:8091 npm run dev      the same data behind Vite
// MOCK_EMPTY=1 has no contract; MOCK_DELAY=2000 answers late; MOCK_FAIL=1 answers 500.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import {
  compare,
  content,
  contracts,
  docs,
  find,
  resolve,
  summary,
  teams,
  versionSummary,
} from './registry.mjs';

const port = Number(process.env.PORT ?? 8091);
const ui = new URL('../target/classes/ui/', import.meta.url).pathname;
const listed = process.env.MOCK_EMPTY ? [] : contracts;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

class Refused extends Error {
  constructor(status, code, title) {
    super(title);
    Object.assign(this, { status, code, title });
  }
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  try {
    if (url.pathname.startsWith('/api/')) return await api(url, response);
    if (url.pathname.startsWith('/assets/')) return asset(url.pathname, response);
    return page(response);
  } catch (problem) {
    const status = problem.status ?? 500;
    const requestId = randomBytes(6).toString('hex');
    response.writeHead(status, { 'Content-Type': 'application/problem+json', 'X-Request-Id': requestId });
    response.end(
      JSON.stringify({ title: problem.title ?? 'Internal error', status, code: problem.code, requestId }),
    );
  }
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));

async function api(url, response) {
  if (process.env.MOCK_DELAY) await new Promise((done) => setTimeout(done, Number(process.env.MOCK_DELAY)));
  if (process.env.MOCK_FAIL) throw new Refused(500, 'internal-error', 'The registry has a fault');
  const [resource, ...path] = url.pathname.split('/').slice(3).map(decodeURIComponent);
  const query = Object.fromEntries(url.searchParams);
  if (resource === 'teams') return json(response, teamsAnswer(path));
  if (resource !== 'contracts') throw new Refused(404, 'not-found', 'No such resource');
  if (path.length === 0) return json(response, catalog(query));
  const of = find(path[0], path[1]);
  if (!of) throw new Refused(404, 'contract-not-found', 'No such contract');
  return contract(of, path.slice(2), query, response);
}

function teamsAnswer([name]) {
  if (name === undefined) return { items: teams, page: 1, size: 50, total: teams.length };
  const team = teams.find((candidate) => candidate.name === name);
  if (!team) throw new Refused(404, 'team-not-found', 'No such team');
  return team;
}

function catalog({ q = '', format, owner, page = 1, size = 50 }) {
  const found = listed
    .filter((of) => !format || of.format === format)
    .filter((of) => !owner || of.owner === owner)
    .map(summary)
    .filter((of) =>
      `${of.namespace}/${of.name} ${of.title} ${of.description}`.toLowerCase().includes(q.toLowerCase()),
    );
  return paged(found, page, size);
}

function contract(of, [part, version, view], query, response) {
  if (part === undefined) return json(response, summary(of));
  if (part === 'changes') {
    const [from, to] = [known(of, query.from), known(of, query.to)];
    return json(response, { from: from.version, to: to.version, result: compare(of, from, to) });
  }
  if (part !== 'versions') throw new Refused(404, 'not-found', 'No such resource');
  if (version === undefined) {
    const all = of.versions.map((_, index) => versionSummary(of, index)).reverse();
    return json(response, paged(all, query.page, query.size));
  }
  const chosen = known(of, version);
  if (view === 'docs') return json(response, docs(chosen));
  if (view === 'content') {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    return response.end(content(chosen));
  }
  return json(response, versionSummary(of, of.versions.indexOf(chosen)));
}

function known(of, version) {
  const found = resolve(of, version);
  if (!found) throw new Refused(404, 'version-not-found', `No version ${version}`);
  return found;
}

function paged(all, page = 1, size = 50) {
  const first = (Number(page) - 1) * Number(size);
  return {
    items: all.slice(first, first + Number(size)),
    page: Number(page),
    size: Number(size),
    total: all.length,
  };
}

function json(response, body) {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function asset(pathname, response) {
  const file = normalize(join(ui, pathname));
  if (!file.startsWith(ui)) throw new Refused(404, 'not-found', 'No such file');
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}

function page(response) {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': [
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'`,
      `connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    ].join('; '),
  });
  response.end(readFileSync(join(ui, 'index.html'), 'utf8').replaceAll('__CSP_NONCE__', nonce));
}
