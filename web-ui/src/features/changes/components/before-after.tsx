import { ArrowIcon } from '@/components/icons';
import type { Json } from '@/lib/api/types';
import classes from './before-after.module.css';

interface BeforeAfterProps {
  before?: Json;
  after?: Json;
}

/** Short values side by side in a line, long ones as two blocks. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  if (before === undefined && after === undefined) return null;
  return (
    <dl className={classes.values}>
      <div className={classes.value}>
        <dt className={classes.label}>was</dt>
        <dd className={classes.data}>
          <Value value={before} />
        </dd>
      </div>
      <span className={classes.arrow}>
        <ArrowIcon />
      </span>
      <div className={classes.value}>
        <dt className={classes.label}>is</dt>
        <dd className={classes.data}>
          <Value value={after} />
        </dd>
      </div>
    </dl>
  );
}

function Value({ value }: { value?: Json }) {
  if (value === undefined || value === null) return <span className={classes.nothing}>nothing</span>;
  if (typeof value === 'string') return <code className={classes.code}>{value}</code>;
  const line = JSON.stringify(value);
  return <code className={classes.code}>{line.length <= 60 ? line : JSON.stringify(value, null, 2)}</code>;
}
