import { describe, expect, it } from 'vitest';
import { lineRange } from './line-range';
import { tokensOf } from './tokens';

function kinds(line: string, syntax: 'json' | 'yaml') {
  return tokensOf(line, syntax)
    .filter((token) => token.kind !== 'plain')
    .map((token) => `${token.kind} ${token.text.trim()}`);
}

describe('a line of source', () => {
  it.each(['json', 'yaml'] as const)('is shown whole, whatever it holds: %s', (syntax) => {
    for (const line of ['', '  "a": "b\\"', "it's: 'x'' # y", '- &a *b !!str "', '{{[[:::"\'', 'é: ü # ß']) {
      expect(
        tokensOf(line, syntax)
          .map((token) => token.text)
          .join(''),
      ).toBe(line);
    }
  });

  it('of JSON tells keys from values', () => {
    expect(kinds('  "name": "a: b", "n": -1.5, "ok": true', 'json')).toEqual([
      'key "name"',
      'string "a: b"',
      'key "n"',
      'number -1.5',
      'key "ok"',
      'number true',
    ]);
  });

  it('of YAML tells keys, values and comments apart', () => {
    expect(kinds("  - name: 'x' # why", 'yaml')).toEqual(['key name', "string 'x'", 'comment # why']);
    expect(kinds('/orders/{id}:', 'yaml')).toEqual(['key /orders/{id}']);
    expect(kinds('maximum: 100', 'yaml')).toEqual(['key maximum', 'number 100']);
    expect(kinds('url: http://example.com#part', 'yaml')).toEqual(['key url']);
  });
});

describe('the lines in an address', () => {
  it('are one line, a range, or none', () => {
    expect(lineRange('L85')).toEqual({ first: 85, last: 85 });
    expect(lineRange('L85-L92')).toEqual({ first: 85, last: 92 });
    expect(lineRange('L9-L2')).toEqual({ first: 9, last: 9 });
    expect(lineRange('orders')).toBeUndefined();
  });
});
