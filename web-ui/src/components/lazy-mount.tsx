import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './lazy-mount.module.css';

interface LazyMountProps {
  /** Mounts at once, whatever is in view: the target of a link, the top of a page. */
  now: boolean;
  /** About how many lines of text it will have: the scrollbar should not jump much. */
  lines: number;
  children: ReactNode;
}

const NEAR = '800px 0px';

/** A large document would have a million elements; only what is near the viewport is built. */
export function LazyMount({ now, lines, children }: LazyMountProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const mounted = near || now;
  useEffect(() => {
    if (mounted || place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [mounted]);
  if (mounted) {
    if (!near) setNear(true);
    return children;
  }
  return <div ref={place} className={classes.placeholder} style={{ height: `${lines * 1.6}rem` }} />;
}
