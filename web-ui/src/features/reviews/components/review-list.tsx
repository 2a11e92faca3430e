import { Link } from '@tanstack/react-router';
import { CountMarks } from '@/components/severity-mark';
import { TimeAgo } from '@/components/time-ago';
import type { Review } from '@/lib/api/types';
import { countsOf } from '@/lib/counts';
import { decidedOf } from '../tally';
import classes from './review-list.module.css';

export function ReviewList({ reviews }: { reviews: Review[] }) {
  return (
    <ul className={classes.list} aria-label="Reviews">
      {reviews.map((review) => (
        <li key={review.id} className={classes.row}>
          <div>
            <Link to="/reviews/$id" params={{ id: String(review.id) }} className={classes.contract}>
              {review.contract} {review.version}
            </Link>
            <p className={classes.soft}>
              {review.against && `against ${review.against}, `}
              by {review.author} <TimeAgo instant={review.openedAt} />
              {review.branch && ` from ${review.branch}`}
            </p>
          </div>
          <div>
            <CountMarks counts={countsOf(review.findings)} />
            <p className={classes.soft}>
              {decidedOf(review)} of {review.findings.length} decided
              {review.signOffs.length > 0 &&
                `, ${signed(review)} of ${review.signOffs.length} teams have signed`}
            </p>
          </div>
          <p className={classes.soft}>{review.owner}</p>
        </li>
      ))}
    </ul>
  );
}

function signed(review: Review): number {
  return review.signOffs.filter(({ opinion }) => opinion === 'signed').length;
}
