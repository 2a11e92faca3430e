export type TokenKind = 'key' | 'string' | 'number' | 'comment' | 'plain';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** In this order: the first alternative that fits names the token. */
const JSON_TOKENS =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*"?)|(?<number>-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b)/g;
const YAML_TOKENS =
  /(?<comment>(?:^|\s)#.*$)|(?<key>(?<=^\s*(?:- )*)[^\s#:'"[\]{},-][^#:]*(?=:(?:\s|$))|(?<=^\s*(?:- )*)(?:"[^"]*"|'[^']*')(?=:(?:\s|$)))|(?<string>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<number>(?<=[:\s[,-])(?:-?\d[\d.eE+-]*|true|false|null)(?=\s*(?:$|[,\]}])))/g;

/** Longer lines are shown without colours: they are minified JSON, which nobody reads. */
const LONGEST_COLOURED = 2_000;

/** Colours one line by itself. Block scalars of YAML may be coloured wrongly; they are never shown wrongly. */
export function tokensOf(line: string, syntax: 'json' | 'yaml'): Token[] {
  if (line.length > LONGEST_COLOURED) return [{ kind: 'plain', text: line }];
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(syntax === 'json' ? JSON_TOKENS : YAML_TOKENS)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: line.slice(end, match.index) });
    tokens.push({ kind: kindOf(match.groups), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < line.length) tokens.push({ kind: 'plain', text: line.slice(end) });
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  const kinds: TokenKind[] = ['comment', 'key', 'string', 'number'];
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? 'plain';
}
