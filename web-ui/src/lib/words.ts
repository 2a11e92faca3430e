import type { Bump, Format, Severity } from './api/types';

export const FORMATS: readonly Format[] = ['openapi', 'asyncapi', 'json-schema'];

export const FORMAT_NAMES: Record<Format, string> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  'json-schema': 'JSON Schema',
};

export const SEVERITIES: readonly Severity[] = ['breaking', 'risky', 'safe'];

export const BUMP_SENTENCES: Record<Bump, string> = {
  major: 'Semantic versioning asks for a new major version.',
  minor: 'Semantic versioning asks for a minor version.',
  patch: 'Semantic versioning asks for a patch version.',
  none: 'No new version number is needed.',
};

const MODE_SENTENCES: Record<string, string> = {
  NONE: 'changes are reported, none is refused',
  BACKWARD: 'the new version must serve clients of the previous one',
  BACKWARD_TRANSITIVE: 'the new version must serve clients of every earlier one',
  FORWARD: 'the previous version must serve clients of the new one',
  FORWARD_TRANSITIVE: 'every earlier version must serve clients of the new one',
  FULL: 'the new version and the previous one must serve each other’s clients',
  FULL_TRANSITIVE: 'the new version and every earlier one must serve each other’s clients',
};

export function modeSentence(mode: string): string {
  return MODE_SENTENCES[mode.toUpperCase()] ?? '';
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000).toLocaleString()} kB`;
  return `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
