import type { DocModel, DocPosition, Json, JsonObject } from '@/lib/api/types';
import { isObject } from '../schema/references';

/** Where the objects of a document's schemas stand in it, as JSON Pointers. */
export type Places = Map<JsonObject, string>;

export function placesOf(model: DocModel): Places {
  const places: Places = new Map();
  for (const [pointer, { schema }] of Object.entries(model.schemas)) walk(schema, pointer, places);
  for (const exchange of model.exchanges) exchange.positions.forEach((position) => inside(position, places));
  return places;
}

function inside(position: DocPosition, places: Places): void {
  const { schema, schemaPointer } = position;
  if (schema && typeof schemaPointer === 'string') walk(schema, schemaPointer, places);
  position.children.forEach((child) => inside(child, places));
}

/** What is reached twice has the place at which it was reached first. */
function walk(value: Json, pointer: string, places: Places): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, `${pointer}/${index}`, places));
  } else if (isObject(value) && !places.has(value)) {
    places.set(value, pointer);
    for (const [name, member] of Object.entries(value)) walk(member, `${pointer}/${escaped(name)}`, places);
  }
}

/** RFC 6901, section 3. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
