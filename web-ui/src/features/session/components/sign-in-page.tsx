import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import panel from '@/components/panel.module.css';
import { SkeletonRows } from '@/components/skeleton-rows';
import { sessionQuery } from '../api/session';
import { SignInForm } from './sign-in-form';
import { SignedIn } from './signed-in';

export function SignInPage() {
  usePageTitle('Sign in');
  const query = useQuery(sessionQuery);
  return (
    <section className={panel.panel}>
      <h1 tabIndex={-1} className={panel.title}>
        Sign in
      </h1>
      <Loaded query={query} what="who is signed in" skeleton={<SkeletonRows rows={2} height={40} />}>
        {(session) => (session.authenticated ? <SignedIn session={session} /> : <SignInForm />)}
      </Loaded>
    </section>
  );
}
