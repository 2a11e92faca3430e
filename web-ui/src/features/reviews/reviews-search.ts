import { oneOf, pageOf, textOf } from '@/lib/search-params';

export const REVIEW_STATES = ['open', 'approved', 'rejected', 'outdated', 'used'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Which reviews are listed; without a state those that somebody waits for. */
export interface ReviewsSearch {
  state?: ReviewState;
  owner?: string;
  page?: number;
}

export function reviewsSearch(search: Record<string, unknown>): ReviewsSearch {
  return {
    state: oneOf(search.state, REVIEW_STATES),
    owner: textOf(search.owner),
    page: pageOf(search.page),
  };
}
