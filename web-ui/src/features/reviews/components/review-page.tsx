import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { CountMarks } from '@/components/severity-mark';
import { SkeletonRows } from '@/components/skeleton-rows';
import { TimeAgo } from '@/components/time-ago';
import type { Review } from '@/lib/api/types';
import { countsOf } from '@/lib/counts';
import { reviewQuery } from '../api/reviews';
import { furtherObstacles, outcomeOf } from '../tally';
import { Decisions } from './decisions';
import classes from './review-page.module.css';
import { SignOffs } from './sign-offs';

/** One review: its findings, who says what to them, and what comes next. */
export function ReviewPage() {
  const { id } = useParams({ from: '/reviews/$id' });
  usePageTitle(`Review ${id}`);
  const query = useQuery(reviewQuery(id));
  return (
    <Loaded query={query} what="the review" skeleton={<SkeletonRows rows={5} height={80} />}>
      {(review) => (
        <>
          <Head review={review} />
          {/* Another document's findings are another review's: nothing chosen here may outlive it. */}
          <Decisions key={review.id} review={review} />
          <SignOffs review={review} />
        </>
      )}
    </Loaded>
  );
}

function Head({ review }: { review: Review }) {
  const [namespace = '', name = ''] = review.contract.split('/');
  const further = furtherObstacles(review);
  return (
    <header className={classes.head}>
      <p className={classes.soft}>
        <Link to="/reviews">Reviews</Link> / {review.id}
      </p>
      <h1 tabIndex={-1} className={classes.title}>
        <Link to="/contracts/$namespace/$name/overview" params={{ namespace, name }}>
          {review.contract}
        </Link>{' '}
        {review.version}
      </h1>
      <p className={classes.facts}>
        <CountMarks counts={countsOf(review.findings)} />
        <span>
          {review.against && `against ${review.against}, `}asked for by {review.author}{' '}
          <TimeAgo instant={review.openedAt} />
          {review.branch && ` from ${review.branch}`}; owned by {review.owner}
        </span>
      </p>
      <p className={classes.outcome} data-state={review.state} role="status">
        <strong>{review.state}</strong> {outcomeOf(review)}
      </p>
      {further.length > 0 && (
        <ul className={classes.missing} aria-label="Still in the way">
          {further.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
