import type { Json, JsonObject } from '@/lib/api/types';

type Wording = (value: Json, schema: JsonObject) => string | undefined;

/** Constraints as short phrases, in the order in which they are read best. */
const WORDINGS: Record<string, Wording> = {
  minimum: (value, schema) => (schema.exclusiveMinimum === true ? `> ${value}` : `≥ ${value}`),
  exclusiveMinimum: (value) => (typeof value === 'number' ? `> ${value}` : undefined),
  maximum: (value, schema) => (schema.exclusiveMaximum === true ? `< ${value}` : `≤ ${value}`),
  exclusiveMaximum: (value) => (typeof value === 'number' ? `< ${value}` : undefined),
  multipleOf: (value) => `multiple of ${value}`,
  minLength: (value) => (value === 0 ? undefined : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  pattern: (value) => `matches ${value}`,
  minItems: (value) => (value === 0 ? undefined : `at least ${value} items`),
  maxItems: (value) => `at most ${value} items`,
  uniqueItems: (value) => (value === true ? 'no item twice' : undefined),
  minProperties: (value) => (value === 0 ? undefined : `at least ${value} properties`),
  maxProperties: (value) => `at most ${value} properties`,
  additionalProperties: (value) => (value === false ? 'no other properties' : undefined),
  unevaluatedProperties: (value) => (value === false ? 'no other properties' : undefined),
  contentMediaType: (value) => `holds ${value}`,
  contentEncoding: (value) => `encoded as ${value}`,
};

export const LIMIT_KEYWORDS = Object.keys(WORDINGS);

export function limitsOf(schema: JsonObject): string[] {
  return LIMIT_KEYWORDS.flatMap((keyword) => {
    const value = schema[keyword];
    const words = value === undefined ? undefined : WORDINGS[keyword]?.(value, schema);
    return words === undefined ? [] : [words];
  });
}
