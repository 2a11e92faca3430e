import type { Direction, DocModel, DocPosition, Finding, JsonObject, Severity } from '@/lib/api/types';
import { type Places, placesOf } from './places';

/** What changed since another version, by the place in the document at which it is shown. */
export interface Marks {
  since: string;
  /** Of the schema that these objects describe together. */
  ofSchema(origins: JsonObject[], direction?: Direction): Finding[];
  /** The properties that an object has no more. */
  gone(origins: JsonObject[], direction?: Direction): Finding[];
  ofPosition(position: DocPosition): Finding[];
  /** Everything about an exchange, wherever it is shown. */
  ofExchange(id: string): Finding[];
  /** What has no place of its own inside of its exchange, such as a parameter that is gone. */
  besides(id: string): Finding[];
  /** The exchanges that the document has no more. */
  removed: Finding[];
  /** What is about no exchange. */
  general: Finding[];
}

const PROPERTY_GONE = /-property-(removed|became-hidden)$/;

export function marksOf(model: DocModel, since: string, findings: Finding[]): Marks {
  const places = placesOf(model);
  const shown = new Set([...places.values(), ...positionPointers(model)]);
  const exchanges = new Set(model.exchanges.map((exchange) => exchange.id));
  const changed = new Map<string, Finding[]>();
  const gone = new Map<string, Finding[]>();
  const byExchange = new Map<string, Finding[]>();
  const besides = new Map<string, Finding[]>();
  const removed: Finding[] = [];
  const general: Finding[] = [];
  for (const finding of findings) {
    const place = placeOf(finding, shown);
    if (place !== undefined) push(PROPERTY_GONE.test(finding.rule) ? gone : changed, place, finding);
    const reached = finding.exchanges.length > 0 ? finding.exchanges : [finding.exchange];
    const alive = reached.filter((id) => exchanges.has(id));
    for (const id of alive) {
      push(byExchange, id, finding);
      if (place === undefined) push(besides, id, finding);
    }
    if (alive.length === 0) (finding.exchange === '' ? general : removed).push(finding);
  }
  const at = (index: Map<string, Finding[]>, origins: JsonObject[], direction?: Direction) =>
    once(pointersOf(origins, places).flatMap((pointer) => index.get(pointer) ?? [])).filter(
      (finding) => !direction || !finding.direction || finding.direction === direction,
    );
  return {
    since,
    removed,
    general,
    ofSchema: (origins, direction) => at(changed, origins, direction),
    gone: (origins, direction) => at(gone, origins, direction),
    ofPosition: (position) => changed.get(position.pointer) ?? [],
    ofExchange: (id) => byExchange.get(id) ?? [],
    besides: (id) => besides.get(id) ?? [],
  };
}

/** The worst of them; nothing when there are none. */
export function worstOf(findings: Finding[]): Severity | undefined {
  const severities = findings.map((finding) => finding.severity);
  return (['breaking', 'risky', 'safe'] as const).find((severity) => severities.includes(severity));
}

/** The place that shows a finding: what it is about, or the schema whose keyword that is. */
function placeOf(finding: Finding, shown: Set<string>): string | undefined {
  const pointer = finding.new?.pointer;
  if (pointer === undefined || pointer === null) return undefined;
  if (shown.has(pointer)) return pointer;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return shown.has(parent) ? parent : undefined;
}

function positionPointers(model: DocModel): string[] {
  const all = (position: DocPosition): string[] => [position.pointer, ...position.children.flatMap(all)];
  return model.exchanges.flatMap((exchange) => exchange.positions.flatMap(all));
}

function pointersOf(origins: JsonObject[], places: Places): string[] {
  return origins.map((origin) => places.get(origin)).filter((pointer) => pointer !== undefined);
}

/** Each of them once. */
export function once(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
