import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { Pages } from '@/components/pages';
import { SkeletonRows } from '@/components/skeleton-rows';
import { teamsQuery } from '@/lib/api/teams';
import { plural } from '@/lib/words';
import { REVIEWS_PAGE_SIZE, reviewsQuery } from '../api/reviews';
import { REVIEW_STATES, type ReviewState, type ReviewsSearch } from '../reviews-search';
import { ReviewList } from './review-list';
import classes from './reviews-page.module.css';

const route = getRouteApi('/reviews');

/** The changes that somebody has to let through. */
export function ReviewsPage() {
  usePageTitle('Reviews');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(reviewsQuery(search));
  const change = (next: ReviewsSearch) => void navigate({ search: next });
  const state = search.state ?? 'open';
  return (
    <>
      <div className={classes.head}>
        <h1 tabIndex={-1} className={classes.title}>
          Reviews
        </h1>
        <p className={classes.count} aria-live="polite">
          {query.data && `${plural(query.data.total, 'review')} ${state}`}
        </p>
      </div>
      <ReviewFilters search={search} onChange={change} />
      <Loaded query={query} what="the reviews" skeleton={<SkeletonRows rows={5} height={64} />}>
        {(page) =>
          page.items.length === 0 ? (
            <NoReviews state={state} />
          ) : (
            <>
              <ReviewList reviews={page.items} />
              <Pages
                label="Pages of reviews"
                page={search.page ?? 1}
                pages={Math.ceil(page.total / REVIEWS_PAGE_SIZE)}
                onChange={(next) => change({ ...search, page: next })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

interface ReviewFiltersProps {
  search: ReviewsSearch;
  onChange: (search: ReviewsSearch) => void;
}

function ReviewFilters({ search, onChange }: ReviewFiltersProps) {
  const teams = useQuery(teamsQuery()).data?.items ?? [];
  return (
    <search className={classes.filters} aria-label="Filter the reviews">
      <NativeSelect
        label="State"
        value={search.state ?? 'open'}
        onChange={(event) => {
          const state = event.currentTarget.value as ReviewState;
          onChange({ ...search, state: state === 'open' ? undefined : state, page: undefined });
        }}
        data={[...REVIEW_STATES]}
      />
      <NativeSelect
        label="Owner"
        value={search.owner ?? ''}
        onChange={(event) => onChange({ ...search, owner: event.currentTarget.value, page: undefined })}
        data={[
          { value: '', label: 'All owners' },
          ...teams.map((team) => ({ value: team.name, label: team.displayName ?? team.name })),
        ]}
      />
    </search>
  );
}

function NoReviews({ state }: { state: ReviewState }) {
  return (
    <EmptyPanel title={state === 'open' ? 'Nothing waits for a decision' : `No review is ${state}`}>
      <p>
        A publication that breaks somebody opens a review where the policy says so. Once it is approved, the
        same build passes.
      </p>
    </EmptyPanel>
  );
}
