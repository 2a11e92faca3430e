import { Link, useRouterState } from '@tanstack/react-router';
import { usePageTitle } from '@/components/page-title';

/** The address is none of ours; its last word is offered as a search. */
export function NotFoundPage() {
  usePageTitle('Not found');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const word = lastWord(pathname);
  return (
    <>
      <h1 tabIndex={-1}>There is no page here</h1>
      <p>
        Nothing answers to <code>{pathname}</code>. The address may be mistyped, or what it named was never
        published.
      </p>
      <p>
        <Link to="/catalog" search={word === '' ? {} : { q: word }}>
          {word === '' ? 'Open the catalog' : `Search the catalog for “${word}”`}
        </Link>
      </p>
    </>
  );
}

function lastWord(pathname: string): string {
  return pathname.split('/').findLast((segment) => segment !== '') ?? '';
}
