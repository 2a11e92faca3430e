import type { Json, JsonObject, RawSchema } from '@/lib/api/types';
import { isObject, isSchema } from './references';

export interface Member {
  name: string;
  schema: RawSchema;
  required: boolean;
  /** How the name is meant: a property's own name, or words of ours such as "any other property". */
  kind: 'property' | 'pattern' | 'other' | 'item';
}

/** Properties, patterns and items of all parts; what several parts say of one property is put together. */
export function membersOf(parts: JsonObject[]): Member[] {
  const required = new Set(
    parts.flatMap((part) => (Array.isArray(part.required) ? part.required.map(String) : [])),
  );
  const properties = new Map<string, RawSchema[]>();
  for (const part of parts) {
    if (!isObject(part.properties)) continue;
    for (const [name, schema] of Object.entries(part.properties)) {
      if (isSchema(schema)) properties.set(name, [...(properties.get(name) ?? []), schema]);
    }
  }
  const own = [...properties].map(([name, schemas]) => ({
    name,
    schema: together(schemas),
    required: required.has(name),
    kind: 'property' as const,
  }));
  const undescribed = [...required].filter((name) => !properties.has(name));
  return [
    ...own,
    ...undescribed.map((name) => ({ name, schema: true, required: true, kind: 'property' as const })),
    ...parts.flatMap(otherMembersOf),
  ];
}

function together(schemas: RawSchema[]): RawSchema {
  const [only, ...others] = schemas;
  return only !== undefined && others.length === 0 ? only : { allOf: schemas };
}

function otherMembersOf(part: JsonObject): Member[] {
  const members: Member[] = [];
  const add = (name: string, schema: Json | undefined, kind: Member['kind']) => {
    if (isSchema(schema)) members.push({ name, schema, required: false, kind });
  };
  if (isObject(part.patternProperties)) {
    for (const [pattern, schema] of Object.entries(part.patternProperties)) add(pattern, schema, 'pattern');
  }
  if (isObject(part.additionalProperties)) add('any other property', part.additionalProperties, 'other');
  if (isObject(part.unevaluatedProperties)) add('any other property', part.unevaluatedProperties, 'other');
  const positional = Array.isArray(part.prefixItems) ? part.prefixItems : part.items;
  if (Array.isArray(positional)) {
    positional.forEach((schema, index) => add(`item ${index + 1}`, schema, 'item'));
  }
  if (isObject(part.items)) add('each item', part.items, 'item');
  if (isObject(part.additionalItems)) add('each further item', part.additionalItems, 'item');
  return members;
}
