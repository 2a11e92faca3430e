import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { catalogSearch } from '@/features/catalog/catalog-search';
import { changesSearch } from '@/features/changes/changes-search';
import { ContractPage } from '@/features/contract/components/contract-page';
import { lineageSearch } from '@/features/lineage/lineage-search';
import { reviewsSearch } from '@/features/reviews/reviews-search';
import { pageOf, parseSearch, stringifySearch, textOf } from '@/lib/search-params';
import { NotFoundPage } from './not-found-page';
import { PageFailed } from './page-failed';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/catalog', replace: true });
  },
});

const catalog = createRoute({
  getParentRoute: () => root,
  path: '/catalog',
  validateSearch: catalogSearch,
  component: lazyRouteComponent(() => import('@/features/catalog/components/catalog-page'), 'CatalogPage'),
});

const contract = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$namespace/$name',
  component: ContractPage,
});

const contractIndex = createRoute({
  getParentRoute: () => contract,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/contracts/$namespace/$name/overview', params, replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => contract,
  path: 'overview',
  component: lazyRouteComponent(() => import('@/features/contract/components/overview'), 'Overview'),
});

const versions = createRoute({
  getParentRoute: () => contract,
  path: 'versions',
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: pageOf(search.page) }),
  component: lazyRouteComponent(() => import('@/features/contract/components/versions'), 'Versions'),
});

const docs = createRoute({
  getParentRoute: () => contract,
  path: 'docs',
  validateSearch: (search: Record<string, unknown>): { version?: string; since?: string } => ({
    version: textOf(search.version),
    since: textOf(search.since),
  }),
  component: lazyRouteComponent(() => import('@/features/docs/components/docs'), 'Docs'),
});

const changes = createRoute({
  getParentRoute: () => contract,
  path: 'changes',
  validateSearch: changesSearch,
  component: lazyRouteComponent(() => import('@/features/changes/components/changes'), 'Changes'),
});

const lineage = createRoute({
  getParentRoute: () => contract,
  path: 'lineage',
  validateSearch: lineageSearch,
  component: lazyRouteComponent(() => import('@/features/lineage/components/lineage'), 'Lineage'),
});

const source = createRoute({
  getParentRoute: () => contract,
  path: 'source',
  validateSearch: (search: Record<string, unknown>): { version?: string } => ({
    version: textOf(search.version),
  }),
  component: lazyRouteComponent(() => import('@/features/source/components/source'), 'Source'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('@/features/session/components/sign-in-page'), 'SignInPage'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: reviewsSearch,
  component: lazyRouteComponent(() => import('@/features/reviews/components/reviews-page'), 'ReviewsPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$id',
  component: lazyRouteComponent(() => import('@/features/reviews/components/review-page'), 'ReviewPage'),
});

const routeTree = root.addChildren([
  home,
  catalog,
  signIn,
  reviews,
  review,
  contract.addChildren([contractIndex, overview, docs, changes, versions, lineage, source]),
]);

export function appRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
    // Where there is a hash, the page scrolls to what it names.
    scrollRestoration: ({ location }) => location.hash === '',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof appRouter>;
  }
}
