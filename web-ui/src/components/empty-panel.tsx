import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** Nothing to show, and what to do about it. */
export function EmptyPanel({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className={classes.panel}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}
