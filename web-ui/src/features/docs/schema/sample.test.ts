import { describe, expect, it } from 'vitest';
import { sampleOf } from './sample';

describe('an example of a schema', () => {
  it('is the author’s own where there is one', () => {
    expect(sampleOf({ type: 'string', example: 'EUR' }, {})).toBe('EUR');
    expect(sampleOf({ type: 'string', examples: ['USD'] }, {})).toBe('USD');
  });

  it('holds every described property', () => {
    const schema = {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        count: { type: 'integer' },
        tags: { type: 'array', items: { enum: ['a'] } },
      },
    };
    expect(sampleOf(schema, {})).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      count: 1,
      tags: ['a'],
    });
  });

  it('ends where the schema refers to itself', () => {
    const node = { type: 'object', properties: { name: { const: 'x' }, next: { $ref: '#/$defs/Node' } } };
    expect(sampleOf({ $ref: '#/$defs/Node' }, { '/$defs/Node': { line: 1, schema: node } })).toEqual({
      name: 'x',
    });
  });

  it('joins an object with the first of its alternatives', () => {
    const schema = {
      type: 'object',
      properties: { id: { const: 1 } },
      oneOf: [{ type: 'object', properties: { kind: { const: 'card' } } }],
    };
    expect(sampleOf(schema, {})).toEqual({ id: 1, kind: 'card' });
  });
});
