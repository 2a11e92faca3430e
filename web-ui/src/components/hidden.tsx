import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** Words for assistive technology only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>;
}
