export interface LineRange {
  first: number;
  last: number;
}

/** "L85" or "L85-L92", as in the address after its #. */
export function lineRange(hash: string): LineRange | undefined {
  const match = /^L(\d+)(?:-L?(\d+))?$/.exec(hash);
  if (match === null) return undefined;
  const first = Number(match[1]);
  return { first, last: Math.max(first, Number(match[2] ?? first)) };
}
