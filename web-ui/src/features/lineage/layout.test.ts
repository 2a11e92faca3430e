import { describe, expect, it } from 'vitest';
import type { Neighbourhood } from '@/lib/api/types';
import { layoutOf } from './layout';

function neighbourhood(...edges: [service: string, role: string, contract: string][]): Neighbourhood {
  const kinds = new Map<string, string>();
  for (const [service, , contract] of edges) kinds.set(service, 'service').set(contract, 'contract');
  return {
    nodes: [...kinds].map(([name, kind]) => ({ name, kind, distance: 0, cut: 0 })),
    edges: edges.map(([service, role, contract]) => ({ service, role, contract })),
    references: [],
    cut: 0,
  };
}

describe('the picture of a lineage', () => {
  it('has who provides on the left and who consumes on the right', () => {
    const picture = layoutOf(
      neighbourhood(['shop', 'provides', 'a/orders'], ['web', 'consumes', 'a/orders']),
      'a/orders',
    );
    const x = Object.fromEntries(picture.places.map((place) => [place.name, place.x]));
    expect(x.shop).toBeLessThan(x['a/orders'] ?? 0);
    expect(x.web).toBeGreaterThan(x['a/orders'] ?? 0);
    expect(picture.lines.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['shop', 'a/orders'],
      ['a/orders', 'web'],
    ]);
  });

  it('has a contract that others refer to on their left', () => {
    const reference = {
      contract: 'a/orders',
      version: '1.0.0',
      reference: '',
      target: 'a/money',
      targetVersion: '2.0.0',
    };
    const found = { ...neighbourhood(['shop', 'provides', 'a/orders']), references: [reference] };
    found.nodes.push({ kind: 'contract', name: 'a/money', distance: 1, cut: 0 });
    const x = Object.fromEntries(layoutOf(found, 'a/orders').places.map((place) => [place.name, place.x]));
    expect(x['a/money']).toBeLessThan(x['a/orders'] ?? 0);
  });

  it('ends where services go round in a circle, and no two boxes lie on each other', () => {
    const circle = neighbourhood(
      ['x', 'provides', 'a/1'],
      ['y', 'consumes', 'a/1'],
      ['y', 'provides', 'a/2'],
      ['x', 'consumes', 'a/2'],
      ['z', 'consumes', 'a/1'],
    );
    const { places, width, height } = layoutOf(circle, 'a/1');
    expect(places).toHaveLength(5);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
    for (const place of places) {
      expect(place.x).toBeLessThan(width);
      expect(place.y).toBeLessThan(height);
    }
  });
});
