import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Hidden } from '@/components/hidden';

/** After a change of page: the focus goes to its heading and its title is said aloud. */
export function RouteAnnouncer() {
  const place = useRouterState({ select: (state) => placeOf(state.resolvedLocation?.pathname ?? '') });
  const previous = useRef(place);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (previous.current === place) return;
    const arrived = previous.current !== '';
    previous.current = place;
    if (!arrived) return;
    // The page's own effect sets the title in the same commit.
    const frame = requestAnimationFrame(() => {
      setTitle(document.title);
      document.querySelector('h1')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return (
    <div aria-live="polite">
      <Hidden>{title}</Hidden>
    </div>
  );
}

/** The tabs of one contract are one place: choosing a tab must not take the focus away from it. */
function placeOf(pathname: string): string {
  return pathname.startsWith('/contracts/') ? pathname.split('/').slice(0, 4).join('/') : pathname;
}
