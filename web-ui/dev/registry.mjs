import { createHash } from 'node:crypto';
import { findingsOf } from './data/changes.mjs';
import { hostile } from './data/hostile.mjs';
import { notifications } from './data/notifications.mjs';
import { orders } from './data/orders.mjs';
import { payments } from './data/payments.mjs';
import { docModel, printed } from './document.mjs';

export const teams = [
  { name: 'checkout', displayName: 'Checkout', email: 'checkout@example.com', chat: '#checkout' },
  { name: 'billing', displayName: 'Billing', email: 'billing@example.com' },
  { name: 'crm', displayName: 'Customer messages' },
];

const BUMPS = { breaking: 'major', risky: 'minor', safe: 'minor', none: 'none' };
const now = Date.now();
const daysAgo = (days) => new Date(now - days * 86_400_000).toISOString();

function contract(namespace, name, owner, format, versions) {
  return { namespace, name, owner, format, versions };
}

const filler = Array.from({ length: 56 }, (_, index) => {
  const name = `part-${String(index + 1).padStart(2, '0')}`;
  return contract(
    'warehouse',
    name,
    'billing',
    ['openapi', 'asyncapi', 'json-schema'][index % 3],
    notifications.slice(0, 1 + (index % 2)),
  );
});

export const contracts = [
  contract('lab', 'hostile', 'crm', 'openapi', hostile),
  contract('shop', 'notifications', 'crm', 'json-schema', notifications),
  contract('shop', 'orders', 'checkout', 'openapi', orders),
  contract('shop', 'payments', 'billing', 'asyncapi', payments),
  ...filler,
];

export function find(namespace, name) {
  return contracts.find((candidate) => candidate.namespace === namespace && candidate.name === name);
}

export function resolve(of, version) {
  return version === 'latest'
    ? of.versions.at(-1)
    : of.versions.find((candidate) => candidate.version === version);
}

export function content(version) {
  return printed(version.document).text;
}

export function docs(version) {
  return docModel(version.document);
}

/** Values travel as the words that a reader should see. */
function words(value) {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

export function compare(of, from, to) {
  const places = { old: printed(from.document).lines, new: printed(to.document).lines };
  const place = (side, pointer) =>
    pointer === undefined ? undefined : { pointer, line: places[side].get(pointer), column: 1 };
  const findings = findingsOf(of.name, from.version, to.version).map((finding, index) => ({
    exchanges: [finding.exchange],
    ...finding,
    before: words(finding.before),
    after: words(finding.after),
    old: place('old', finding.old),
    new: place('new', finding.new),
    fingerprint: `${finding.rule}-${index}`,
  }));
  const counts = { breaking: 0, risky: 0, safe: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  const verdict = ['breaking', 'risky', 'safe'].find((level) => counts[level] > 0) ?? 'none';
  return {
    verdict,
    requiredBump: BUMPS[verdict],
    mode: 'BACKWARD',
    contentModel: 'documented',
    counts,
    findings,
    diagnostics: [],
  };
}

export function versionSummary(of, index) {
  const version = of.versions[index];
  const before = of.versions[index - 1];
  const text = content(version);
  const result = before && compare(of, before, version);
  return {
    version: version.version,
    state: 'published',
    contentHash: createHash('sha256').update(text).digest('hex'),
    syntax: 'json',
    formatVersion: version.document.openapi ?? version.document.asyncapi ?? '2020-12',
    size: text.length,
    publishedAt: daysAgo((of.versions.length - index) * 9 - 8),
    publishedBy: `${of.owner}-ci`,
    provenance: { branch: 'main', tool: 'concordat-maven-plugin' },
    counts: result?.counts ?? { breaking: 0, risky: 0, safe: 0 },
    verdict: result?.verdict ?? 'none',
    requiredBump: result?.requiredBump ?? 'none',
    comparedWith: before?.version,
    acceptedReason: result?.verdict === 'breaking' ? 'all known clients moved in March' : undefined,
  };
}

export function summary(of) {
  const latest = versionSummary(of, of.versions.length - 1);
  const { info, title, description } = of.versions.at(-1).document;
  return {
    namespace: of.namespace,
    name: of.name,
    format: of.format,
    title: info?.title ?? title,
    description: info?.description ?? description,
    owner: of.owner,
    mode: 'BACKWARD',
    contentModel: 'documented',
    latest,
    versionCount: of.versions.length,
    createdAt: daysAgo(of.versions.length * 9),
    updatedAt: latest.publishedAt,
  };
}
