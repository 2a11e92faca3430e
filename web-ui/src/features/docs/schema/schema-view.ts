import type { Json, JsonObject, RawSchema } from '@/lib/api/types';
import { limitsOf, LIMIT_KEYWORDS } from './limits';
import { type Member, membersOf } from './members';
import { isObject, isSchema, nameOf, partsOf, type Schemas } from './references';

export interface Choice {
  keyword: 'oneOf' | 'anyOf';
  options: RawSchema[];
}

/** What a reader wants to know of a schema, with references followed and allOf merged. */
export interface SchemaView {
  name?: string;
  refs: string[];
  /** The objects of the document that describe it. */
  origins: JsonObject[];
  unresolved: string[];
  never: boolean;
  types: string[];
  nullable: boolean;
  format?: string;
  limits: string[];
  enumeration?: Json[];
  constant?: Json;
  fallback?: Json;
  examples: Json[];
  description?: string;
  deprecated: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  members: Member[];
  choices: Choice[];
  /** Keywords that are shown as they are written, since they have no better form. */
  rest: JsonObject;
}

export function viewOf(schema: RawSchema, schemas: Schemas): SchemaView {
  const { parts, origins, refs, unresolved, never } = partsOf(schema, schemas);
  const last = <T>(read: (part: JsonObject) => T | undefined): T | undefined =>
    parts.map(read).findLast((value) => value !== undefined);
  const types = typesOf(parts);
  const choices = parts.flatMap(choicesOf);
  return {
    name: refs[0] === undefined ? last((part) => text(part.title)) : nameOf(refs[0]),
    refs,
    origins,
    unresolved,
    never,
    types: types.filter((type) => type !== 'null'),
    nullable: types.includes('null') || parts.some((part) => part.nullable === true),
    format: last((part) => text(part.format)),
    limits: [...new Set(parts.flatMap(limitsOf))],
    enumeration: last((part) => (Array.isArray(part.enum) ? part.enum : undefined)),
    constant: last((part) => part.const),
    fallback: last((part) => part.default),
    examples: parts.flatMap(examplesOf),
    description: last((part) => text(part.description)),
    deprecated: parts.some((part) => part.deprecated === true),
    readOnly: parts.some((part) => part.readOnly === true),
    writeOnly: parts.some((part) => part.writeOnly === true),
    members: membersOf(parts),
    choices,
    rest: Object.assign({}, ...parts.map(restOf)) as JsonObject,
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** All parts must hold, so the types are those that every part allows. */
function typesOf(parts: JsonObject[]): string[] {
  const named = parts
    .map((part) => (Array.isArray(part.type) ? part.type : [part.type]))
    .map((types) => types.filter((type) => typeof type === 'string'))
    .filter((types) => types.length > 0);
  if (named.length === 0) return impliedTypes(parts);
  return named.reduce((common, types) => common.filter((type) => types.includes(type)));
}

function impliedTypes(parts: JsonObject[]): string[] {
  if (parts.some((part) => isObject(part.properties))) return ['object'];
  const values = parts.flatMap((part) => part.enum ?? (part.const === undefined ? [] : [part.const]));
  if (values.length > 0) return [...new Set(values.map(typeOf))];
  if (parts.some((part) => part.items !== undefined || part.prefixItems !== undefined)) return ['array'];
  return [];
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function choicesOf(part: JsonObject): Choice[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const options = part[keyword];
    return Array.isArray(options) ? [{ keyword, options: options.filter(isSchema) }] : [];
  });
}

function examplesOf(part: JsonObject): Json[] {
  const listed = Array.isArray(part.examples) ? part.examples : [];
  return part.example === undefined ? listed : [part.example, ...listed];
}

const SHOWN_ELSEWHERE = new Set([
  ...LIMIT_KEYWORDS,
  ...[
    'type',
    'nullable',
    'format',
    'enum',
    'const',
    'default',
    'example',
    'examples',
    'title',
    'description',
  ],
  ...['deprecated', 'readOnly', 'writeOnly', 'properties', 'required', 'patternProperties', 'items'],
  ...['prefixItems', 'additionalItems', 'oneOf', 'anyOf', 'discriminator', 'xml', 'externalDocs'],
  ...['$schema', '$id', 'id', '$anchor', '$comment', '$defs', 'definitions', '$vocabulary'],
]);

function restOf(part: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([keyword, value]) =>
        !SHOWN_ELSEWHERE.has(keyword) &&
        !keyword.startsWith('x-') &&
        !(/^(additional|unevaluated)Properties$/.test(keyword) && typeof value !== 'string'),
    ),
  );
}
