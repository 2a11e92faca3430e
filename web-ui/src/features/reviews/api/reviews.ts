import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson, sendJson } from '@/lib/api/http';
import type { Page, Review } from '@/lib/api/types';
import type { ReviewsSearch } from '../reviews-search';

const REVIEWS = '/api/v1/reviews';

export const REVIEWS_PAGE_SIZE = 50;

export function reviewsQuery({ state = 'open', owner, page = 1 }: ReviewsSearch) {
  return queryOptions({
    queryKey: ['reviews', state, owner, page],
    queryFn: ({ signal }) =>
      getJson<Page<Review>>(REVIEWS, { state, owner, page, size: REVIEWS_PAGE_SIZE }, signal),
    placeholderData: keepPreviousData,
  });
}

export function reviewQuery(id: string) {
  return queryOptions({
    queryKey: ['review', id],
    queryFn: ({ signal }) => getJson<Review>(`${REVIEWS}/${encodeURIComponent(id)}`, {}, signal),
  });
}

export interface Decision {
  decision: 'approved' | 'rejected';
  findings: string[];
  reason: string;
  expiresOn?: string;
  migrationNote?: string;
}

/** Says it of some findings; the answer is the review as it is then. */
export function decide(id: number, decision: Decision): Promise<Review> {
  return sendJson<Review>('POST', `${REVIEWS}/${id}/decisions`, decision);
}

export interface Opinion {
  team: string;
  opinion: 'signed' | 'objects';
  reason?: string;
}

export function sign(id: number, opinion: Opinion): Promise<Review> {
  return sendJson<Review>('POST', `${REVIEWS}/${id}/sign-offs`, opinion);
}
