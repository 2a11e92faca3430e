import { describe, expect, it } from 'vitest';
import type { DocModel, DocPosition, Finding, RawSchema } from '@/lib/api/types';
import { viewOf } from '../schema/schema-view';
import { marksOf } from './marks';
import { holdsMark } from './reach';

const LINE: RawSchema = {
  type: 'object',
  properties: { price: { type: 'integer' }, 'a/b': { type: 'string' } },
};
const ORDER: RawSchema = {
  type: 'object',
  properties: {
    lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
    id: { type: 'string' },
  },
};
const BODY: RawSchema = { $ref: '#/components/schemas/Order' };
const AT = '/paths/~1orders/get/responses/200';

const answer = position({
  kind: 'media-type',
  pointer: `${AT}/content`,
  schema: BODY,
  schemaPointer: `${AT}/s`,
});
const MODEL: DocModel = {
  format: 'openapi',
  formatVersion: '3.1.0',
  title: 'Orders',
  groups: [],
  problems: [],
  schemas: {
    '/components/schemas/Order': { line: 1, schema: ORDER },
    '/components/schemas/Line': { line: 9, schema: LINE },
  },
  exchanges: [
    {
      id: 'GET /orders',
      anchor: 'get-orders',
      kind: 'http-operation',
      deprecated: false,
      pointer: '/paths/~1orders/get',
      line: 3,
      positions: [position({ kind: 'response', pointer: AT, children: [answer] })],
    },
  ],
};

function position(given: Partial<DocPosition>): DocPosition {
  const plain = {
    key: '200',
    label: 'response 200',
    required: true,
    deprecated: false,
    line: 1,
    children: [],
  };
  return { kind: 'response', direction: 'emitted', pointer: '', ...plain, ...given };
}

function finding(rule: string, pointer: string | undefined, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'breaking',
    exchange: 'GET /orders',
    exchanges: ['GET /orders'],
    position: 'response 200',
    direction: 'emitted',
    pointer: '',
    message: rule,
    why: '',
    fingerprint: `${rule} ${pointer}`,
    new: pointer === undefined ? null : { pointer, line: 1, column: 1 },
    ...more,
  };
}

const rulesOf = (findings: Finding[]) => findings.map(({ rule }) => rule);
const originsOf = (schema: RawSchema) => viewOf(schema, MODEL.schemas).origins;

describe('marks in the documentation', () => {
  it('stand at the schema whose keyword changed, wherever it is referred to', () => {
    const type = finding('response-type-widened', '/components/schemas/Line/properties/price/type');
    const marks = marksOf(MODEL, '1.0.0', [type]);
    expect(rulesOf(marks.ofSchema(originsOf({ $ref: '#/components/schemas/Line' }), 'emitted'))).toEqual([]);
    expect(rulesOf(marks.ofSchema(originsOf(price()), 'emitted'))).toEqual(['response-type-widened']);
    expect(marks.besides('GET /orders')).toEqual([]);
    expect(holdsMark(BODY, MODEL.schemas, marks, 'emitted')).toBe(true);
  });

  it('are for the direction in which the schema travels', () => {
    const type = finding('response-type-widened', '/components/schemas/Line/properties/price');
    const marks = marksOf(MODEL, '1.0.0', [type]);
    expect(marks.ofSchema(originsOf(price()), 'accepted')).toEqual([]);
    expect(holdsMark(BODY, MODEL.schemas, marks, 'accepted')).toBe(false);
  });

  it('know names that a pointer has to escape', () => {
    const changed = finding('response-pattern-widened', '/components/schemas/Line/properties/a~1b/pattern');
    const marks = marksOf(MODEL, '1.0.0', [changed]);
    const named = (LINE as { properties: Record<string, RawSchema> }).properties['a/b'] ?? false;
    expect(rulesOf(marks.ofSchema(originsOf(named)))).toEqual(['response-pattern-widened']);
  });

  it('tell the object which of its properties is gone', () => {
    const gone = finding('response-required-property-removed', '/components/schemas/Order');
    const marks = marksOf(MODEL, '1.0.0', [gone]);
    expect(rulesOf(marks.gone(originsOf(BODY), 'emitted'))).toEqual(['response-required-property-removed']);
    expect(marks.ofSchema(originsOf(BODY), 'emitted')).toEqual([]);
  });

  it('keep what has no place of its own beside its exchange', () => {
    const gone = finding('request-parameter-removed', undefined);
    const id = finding('operation-id-changed', '/paths/~1orders/get');
    const status = finding('response-success-status-added', AT);
    const marks = marksOf(MODEL, '1.0.0', [gone, id, status]);
    expect(rulesOf(marks.besides('GET /orders'))).toEqual([
      'request-parameter-removed',
      'operation-id-changed',
    ]);
    expect(rulesOf(marks.ofExchange('GET /orders'))).toHaveLength(3);
    expect(rulesOf(marks.ofPosition(MODEL.exchanges[0]?.positions[0] ?? answer))).toEqual([
      'response-success-status-added',
    ]);
  });

  it('lose nothing: removed exchanges and what is about none are kept apart', () => {
    const removed = finding('operation-removed', undefined, { exchange: 'GET /x', exchanges: ['GET /x'] });
    const server = finding('server-removed', undefined, { exchange: '', exchanges: [] });
    const marks = marksOf(MODEL, '1.0.0', [removed, server]);
    expect(rulesOf(marks.removed)).toEqual(['operation-removed']);
    expect(rulesOf(marks.general)).toEqual(['server-removed']);
  });
});

function price(): RawSchema {
  return (LINE as { properties: Record<string, RawSchema> }).properties.price ?? false;
}
