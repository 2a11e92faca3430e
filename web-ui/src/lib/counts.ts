import type { Counts, Severity } from './api/types';

/** How many findings there are of each severity. */
export function countsOf(findings: { severity: Severity }[]): Counts {
  const counts: Counts = { breaking: 0, risky: 0, safe: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
