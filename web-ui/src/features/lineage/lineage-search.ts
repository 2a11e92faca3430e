import { oneOf } from '@/lib/search-params';

const SIDES = ['both', 'upstream', 'downstream'] as const;
export type Side = (typeof SIDES)[number];

export const HOPS = ['1', '2', '3', '10'] as const;

/** How far is looked from the contract, and to which side; what is left out has its default. */
export interface LineageSearch {
  side?: Side;
  hops?: (typeof HOPS)[number];
}

export function lineageSearch(search: Record<string, unknown>): LineageSearch {
  return { side: oneOf(search.side, SIDES), hops: oneOf(String(search.hops), HOPS) };
}
