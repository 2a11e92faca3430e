import type { DocExchange, DocModel } from '@/lib/api/types';

export interface Group {
  name: string;
  description?: string | null;
  exchanges: DocExchange[];
}

/**
 * The exchanges by group, in the document's order; those of no group come last, under an empty name. Only tags are
 * shown as groups: the channel, which groups AsyncAPI's operations, is in their names already.
 */
export function groupsOf(model: DocModel): Group[] {
  if (model.format !== 'openapi') return [{ name: '', exchanges: model.exchanges }];
  const groups = new Map<string, Group>(
    model.groups.map((group) => [group.name, { ...group, exchanges: [] as DocExchange[] }]),
  );
  const others: Group = { name: '', exchanges: [] };
  for (const exchange of model.exchanges) {
    const name = exchange.group ?? '';
    if (name === '') {
      others.exchanges.push(exchange);
      continue;
    }
    const group = groups.get(name);
    if (group) group.exchanges.push(exchange);
    else groups.set(name, { name, exchanges: [exchange] });
  }
  return [...groups.values(), others].filter((group) => group.exchanges.length > 0);
}

export function matches(exchange: DocExchange, words: string): boolean {
  const haystack = [exchange.id, exchange.method, exchange.path, exchange.title].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** The exchanges in runs: a document of thousands is built run by run as it comes into view. */
export function runsOf(exchanges: DocExchange[], length: number): DocExchange[][] {
  const runs: DocExchange[][] = [];
  for (let start = 0; start < exchanges.length; start += length) {
    runs.push(exchanges.slice(start, start + length));
  }
  return runs;
}
