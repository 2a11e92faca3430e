import type { ContractRef } from '@/lib/api/paths';

/** What is compared, and under which rule: what every finding needs to be read. */
export interface Compared {
  contract: ContractRef;
  from: string;
  to: string;
  mode: string;
}
