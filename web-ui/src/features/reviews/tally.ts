import type { Review } from '@/lib/api/types';

/** How many of a review's findings have been decided on. */
export function decidedOf(review: Review): number {
  return review.findings.filter(({ decision }) => decision).length;
}

/** What stands at the end of a review, in words; a review that is over says why. */
export function outcomeOf({ state, version }: Review): string {
  switch (state) {
    case 'open':
      return 'The publication waits for this review.';
    case 'approved':
      return 'Approved: the same build passes when it runs again.';
    case 'rejected':
      return 'Rejected: the build goes on failing. Change the contract, and a new review opens.';
    case 'outdated':
      return 'Outdated: another document was sent since. The newest review of the contract counts.';
    case 'used':
      return `Approved, and version ${version ?? ''} was published with it.`;
    default:
      return state;
  }
}

/** What is still in the way besides the findings, which are listed with what was decided on them. */
export function furtherObstacles({ state, missing, findings }: Review): string[] {
  if (state !== 'open') return [];
  return missing.filter((what) => !findings.some(({ fingerprint }) => what.includes(fingerprint)));
}
