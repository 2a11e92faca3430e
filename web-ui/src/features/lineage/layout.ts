import type { Neighbourhood } from '@/lib/api/types';
import { type Relation, relationsOf } from './relations';

export interface Place {
  name: string;
  kind: string;
  detail?: string;
  x: number;
  y: number;
}

export interface Line {
  from: Place;
  to: Place;
  role: string;
}

export interface Picture {
  places: Place[];
  lines: Line[];
  width: number;
  height: number;
}

export const NODE = { width: 190, height: 44 };
const GAP = { x: 90, y: 16 };
const MARGIN = 16;

/**
 * Columns from left to right: who provides stands left of the contract, who consumes stands right of it. A service that
 * does both, or that goes round in a circle, stands where it is met first.
 */
export function layoutOf(found: Neighbourhood, focus: string): Picture {
  const relations = relationsOf(found);
  const columns = columnsOf(relations, focus);
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  const filled = new Map<number, number>();
  const byName = new Map<string, Place>();
  for (const node of found.nodes) {
    const column = columns.get(node.name) ?? 0;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    byName.set(node.name, {
      name: node.name,
      kind: node.kind,
      detail: node.cut > 0 ? `${node.cut} more` : (node.team ?? undefined),
      x: MARGIN + used.indexOf(column) * (NODE.width + GAP.x),
      y: MARGIN + row * (NODE.height + GAP.y),
    });
  }
  return {
    places: [...byName.values()],
    lines: relations.flatMap((relation) => {
      const [left, right] = ends(relation);
      const [from, to] = [byName.get(left), byName.get(right)];
      return from && to ? [{ from, to, role: relation.role }] : [];
    }),
    width: MARGIN * 2 + used.length * (NODE.width + GAP.x) - GAP.x,
    height: MARGIN * 2 + Math.max(...filled.values()) * (NODE.height + GAP.y) - GAP.y,
  };
}

/** What a relation joins: what others depend on stands on the left. */
function ends({ subject, role, contract }: Relation): [string, string] {
  return role === 'provides' ? [subject, contract] : [contract, subject];
}

function columnsOf(relations: Relation[], focus: string): Map<string, number> {
  const columns = new Map([[focus, 0]]);
  const waiting = [focus];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const here = columns.get(name) ?? 0;
    for (const relation of relations) {
      const [left, right] = ends(relation);
      const next = name === left ? right : name === right ? left : undefined;
      if (next !== undefined && !columns.has(next)) {
        columns.set(next, name === left ? here + 1 : here - 1);
        waiting.push(next);
      }
    }
  }
  return columns;
}
