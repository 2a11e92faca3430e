import type { Direction, DocPosition, RawSchema } from '@/lib/api/types';
import { isObject, type Schemas } from '../schema/references';
import { viewOf } from '../schema/schema-view';
import type { Marks } from './marks';

/** Answers that are known, since large schemas are asked about from each of their members. */
const known = new WeakMap<Marks, Map<string, WeakMap<object, boolean>>>();

/** Whether something changed in the schema or anywhere below it. */
export function holdsMark(
  schema: RawSchema,
  schemas: Schemas,
  marks: Marks,
  direction: Direction | undefined,
): boolean {
  if (!isObject(schema)) return false;
  const answers = answersOf(marks, direction);
  const answer = answers.get(schema);
  if (answer !== undefined) return answer;
  answers.set(schema, false); // while it is looked at, a reference back to it adds nothing
  const view = viewOf(schema, schemas);
  const below = [...view.members.map((member) => member.schema), ...view.choices.flatMap((c) => c.options)];
  const found =
    marks.ofSchema(view.origins, direction).length > 0 ||
    marks.gone(view.origins, direction).length > 0 ||
    below.some((part) => holdsMark(part, schemas, marks, direction));
  answers.set(schema, found);
  return found;
}

/** Whether something changed in the position, its schema or its parts. */
export function positionHoldsMark(position: DocPosition, schemas: Schemas, marks: Marks): boolean {
  const { schema, direction, children } = position;
  return (
    marks.ofPosition(position).length > 0 ||
    (schema !== undefined && schema !== null && holdsMark(schema, schemas, marks, direction)) ||
    children.some((child) => positionHoldsMark(child, schemas, marks))
  );
}

function answersOf(marks: Marks, direction: Direction | undefined): WeakMap<object, boolean> {
  const byDirection = known.get(marks) ?? new Map<string, WeakMap<object, boolean>>();
  known.set(marks, byDirection);
  const answers = byDirection.get(direction ?? '') ?? new WeakMap<object, boolean>();
  byDirection.set(direction ?? '', answers);
  return answers;
}
