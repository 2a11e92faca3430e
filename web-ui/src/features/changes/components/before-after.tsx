import { ArrowIcon } from '@/components/icons';
import { ScrollRegion } from '@/components/scroll-region';
import type { Json } from '@/lib/api/types';
import classes from './before-after.module.css';

interface BeforeAfterProps {
  before?: Json;
  after?: Json;
}

const LONGEST_LINE = 60;

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
      <div className={classes.value}>
        <dt className={classes.label}>
          <span className={classes.arrow}>
            <ArrowIcon />
          </span>
          is
        </dt>
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
  if (line.length > LONGEST_LINE) {
    return (
      <ScrollRegion label="Value" className={classes.block}>
        <pre>{JSON.stringify(value, null, 2)}</pre>
      </ScrollRegion>
    );
  }
  return <code className={classes.code}>{line}</code>;
}
