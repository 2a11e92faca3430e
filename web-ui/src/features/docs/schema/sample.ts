import type { Json, JsonObject, RawSchema } from '@/lib/api/types';
import { isObject, type Schemas } from './references';
import { type SchemaView, viewOf } from './schema-view';

const DEEPEST = 6;

const BY_FORMAT: Record<string, string> = {
  date: '2026-03-14',
  'date-time': '2026-03-14T09:26:53Z',
  time: '09:26:53Z',
  duration: 'PT15M',
  email: 'ada@example.com',
  uuid: '3f2a7c1e-9b4d-4e8a-a6f0-5d1c2b3a4e5f',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'Q29uY29yZGF0',
};

/** An instance to look at: the author's examples first, then what the schema suggests. It is not validated. */
export function sampleOf(schema: RawSchema, schemas: Schemas, trail: string[] = []): Json | undefined {
  const view = viewOf(schema, schemas);
  const given = view.examples[0] ?? view.constant ?? view.fallback ?? view.enumeration?.[0];
  if (given !== undefined) return given;
  if (view.refs.some((ref) => trail.includes(ref)) || trail.length > DEEPEST) return undefined;
  const inner = [...trail, view.refs[0] ?? ''];
  const option = view.choices[0]?.options[0];
  const chosen = option === undefined ? undefined : sampleOf(option, schemas, inner);
  const own = ownSample(view, schemas, inner);
  return isObject(own) && isObject(chosen) ? { ...own, ...chosen } : (chosen ?? own);
}

function ownSample(view: SchemaView, schemas: Schemas, trail: string[]): Json | undefined {
  switch (view.types[0]) {
    case 'object':
      return objectSample(view, schemas, trail);
    case 'array':
      return arraySample(view, schemas, trail);
    case 'string':
      return BY_FORMAT[view.format ?? ''] ?? 'text';
    case 'integer':
      return 1;
    case 'number':
      return 1.5;
    case 'boolean':
      return true;
    default:
      return undefined;
  }
}

function objectSample(view: SchemaView, schemas: Schemas, trail: string[]): JsonObject {
  const sample: JsonObject = {};
  for (const member of view.members) {
    if (member.kind !== 'property') continue;
    const value = sampleOf(member.schema, schemas, trail);
    if (value !== undefined) sample[member.name] = value;
  }
  return sample;
}

function arraySample(view: SchemaView, schemas: Schemas, trail: string[]): Json[] {
  return view.members
    .filter((member) => member.kind === 'item')
    .map((member) => sampleOf(member.schema, schemas, trail))
    .filter((value) => value !== undefined);
}
