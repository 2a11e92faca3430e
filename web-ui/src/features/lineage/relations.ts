import type { Neighbourhood } from '@/lib/api/types';

export interface Relation {
  subject: string;
  role: 'provides' | 'consumes' | 'refers to';
  contract: string;
  /** The versions that are meant. */
  versions?: string | null;
}

/** What services declare and what documents refer to, in one list. */
export function relationsOf({ edges, references }: Neighbourhood): Relation[] {
  return [
    ...edges.map(({ service, role, contract, range }) => ({
      subject: service,
      role: role === 'provides' ? ('provides' as const) : ('consumes' as const),
      contract,
      versions: range,
    })),
    ...references.map(({ contract, target, targetVersion }) => ({
      subject: contract,
      role: 'refers to' as const,
      contract: target,
      versions: targetVersion,
    })),
  ];
}
