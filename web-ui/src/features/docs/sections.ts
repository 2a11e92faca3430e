import type { DocPosition } from '@/lib/api/types';

export interface Section {
  title: string;
  kind: 'parameters' | 'responses' | 'blocks';
  positions: DocPosition[];
}

type Rule = [title: string, kind: Section['kind'], kinds: string[]];

const RULES: Rule[] = [
  ['Security', 'blocks', ['security']],
  [
    'Parameters',
    'parameters',
    ['path-parameter', 'query-parameter', 'header-parameter', 'cookie-parameter', 'form-parameter'],
  ],
  ['Request body', 'blocks', ['request-body']],
  ['Responses', 'responses', ['response']],
  ['Message', 'blocks', ['message', 'message-headers', 'message-payload']],
  // The exchange is the schema: its own heading is enough.
  ['', 'blocks', ['schema']],
];

/** What no rule knows is still shown, under its own kind. */
export function sectionsOf(positions: DocPosition[]): Section[] {
  const known = RULES.map(([title, kind, kinds]) => ({
    title,
    kind,
    positions: positions.filter((position) => kinds.includes(position.kind)),
  }));
  const kinds = new Set(RULES.flatMap(([, , names]) => names));
  const others = positions
    .filter((position) => !kinds.has(position.kind))
    .map((position) => ({ title: position.label, kind: 'blocks' as const, positions: [position] }));
  return [...known, ...others].filter((section) => section.positions.length > 0);
}

const PLACES: Record<string, string> = {
  'path-parameter': 'in the path',
  'query-parameter': 'in the query',
  'header-parameter': 'in a header',
  'cookie-parameter': 'in a cookie',
  'form-parameter': 'in the form',
  'response-header': 'response header',
};

export function placeOf(position: DocPosition): string | undefined {
  return PLACES[position.kind];
}

const PARTS: Record<string, string> = {
  'message-headers': 'Headers',
  'message-payload': 'Payload',
};

/**
 * A parameter's or header's own name. It is in the label; the key is what pairs it with other versions: a path
 * parameter's number, a header's name in lower case.
 */
export function parameterName(position: DocPosition): string {
  const name = position.kind === 'response-header' ? / header (.+)$/ : /^\w+ parameter (.+)$/;
  return name.exec(position.label)?.[1] ?? position.key;
}

/** A position's name below its exchange's: the status, the media type, the message. */
export function headingOf(position: DocPosition): string {
  return PARTS[position.kind] ?? (position.key || position.label);
}
