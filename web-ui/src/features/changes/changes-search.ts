import type { Severity } from '@/lib/api/types';
import { oneOf, textOf } from '@/lib/search-params';
import { SEVERITIES } from '@/lib/words';

/** Which comparison is shown; without `from` and `to` it is the latest version's own. */
export interface ChangesSearch {
  from?: string;
  to?: string;
  level?: Severity;
}

export function changesSearch(search: Record<string, unknown>): ChangesSearch {
  return {
    from: textOf(search.from),
    to: textOf(search.to),
    level: oneOf(search.level, SEVERITIES),
  };
}
