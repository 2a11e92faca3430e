import type { DocModel, Json, JsonObject, RawSchema } from '@/lib/api/types';

export type Schemas = DocModel['schemas'];

/** A schema as its parts: what it refers to, what its allOf lists, and what it says itself, in this order. */
export interface Parts {
  parts: JsonObject[];
  /** The objects of the document that say all this. */
  origins: JsonObject[];
  /** The references that were followed, outermost first. */
  refs: string[];
  /** References that lead nowhere; the server never fetches what is outside of the document. */
  unresolved: string[];
  never: boolean;
}

export function partsOf(schema: RawSchema, schemas: Schemas): Parts {
  const found: Parts = { parts: [], origins: [], refs: [], unresolved: [], never: false };
  gather(schema, schemas, found);
  return found;
}

function gather(schema: Json | undefined, schemas: Schemas, found: Parts): void {
  if (schema === false) found.never = true;
  if (!isObject(schema)) return;
  found.origins.push(schema);
  const { $ref, allOf, ...own } = schema;
  if (typeof $ref === 'string') follow($ref, schemas, found);
  if (Array.isArray(allOf)) for (const part of allOf) gather(part, schemas, found);
  if (Object.keys(own).length > 0) found.parts.push(own);
}

function follow(ref: string, schemas: Schemas, found: Parts): void {
  // A reference that comes back to itself by way of allOf says nothing more the second time.
  if (found.refs.includes(ref)) return;
  found.refs.push(ref);
  const target = schemas[pointerOf(ref)];
  if (target === undefined) found.unresolved.push(ref);
  else gather(target.schema, schemas, found);
}

function pointerOf(ref: string): string {
  return ref.startsWith('#') ? ref.slice(1) : ref;
}

/** "#/components/schemas/Order" is "Order" to a reader. */
export function nameOf(ref: string): string {
  const last = ref.split('/').at(-1) ?? ref;
  try {
    return decodeURIComponent(last).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return last;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSchema(value: Json | undefined): value is RawSchema {
  return typeof value === 'boolean' || isObject(value);
}
