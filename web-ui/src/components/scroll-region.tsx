import type { ReactNode } from 'react';

interface ScrollRegionProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** What scrolls by itself must have a name and be reachable by keyboard. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // Without a tabindex, its hidden part is out of a keyboard's reach.
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
