import type { RawSchema } from '@/lib/api/types';
import { nameOf, type Schemas } from './references';
import { type SchemaView, viewOf } from './schema-view';

const DEEPEST_ARRAY = 3;

/** A type in a few words: "array of Order", "string (date-time) or null", "one of 3". */
export function typeLabel(view: SchemaView, schemas: Schemas, depth = 0): string {
  if (view.never) return 'nothing';
  const words = view.types.map((type) =>
    type === 'array' ? arrayLabel(view, schemas, depth) : withFormat(type, view.format),
  );
  if (words.length === 0) words.push(choiceLabel(view) ?? 'any');
  if (view.nullable) words.push('null');
  return words.join(' or ');
}

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${format})`;
}

function arrayLabel(view: SchemaView, schemas: Schemas, depth: number): string {
  const item = view.members.find((member) => member.kind === 'item' && member.name === 'each item');
  if (item === undefined) return view.members.some((member) => member.kind === 'item') ? 'tuple' : 'array';
  return depth >= DEEPEST_ARRAY ? 'array' : `array of ${itemLabel(item.schema, schemas, depth)}`;
}

function itemLabel(schema: RawSchema, schemas: Schemas, depth: number): string {
  const view = viewOf(schema, schemas);
  return view.refs[0] === undefined ? typeLabel(view, schemas, depth + 1) : nameOf(view.refs[0]);
}

function choiceLabel(view: SchemaView): string | undefined {
  const [choice] = view.choices;
  if (choice) return `${choice.keyword === 'oneOf' ? 'one' : 'any'} of ${choice.options.length}`;
  return undefined;
}

/** How one branch of a oneOf is named in its switch. */
export function optionLabel(option: RawSchema, schemas: Schemas): string {
  const view = viewOf(option, schemas);
  return (
    view.name ?? (view.constant === undefined ? typeLabel(view, schemas) : JSON.stringify(view.constant))
  );
}
