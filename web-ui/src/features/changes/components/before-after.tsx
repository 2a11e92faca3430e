import { ArrowIcon } from '@/components/icons';
import { ScrollRegion } from '@/components/scroll-region';
import classes from './before-after.module.css';

interface BeforeAfterProps {
  before?: string | null;
  after?: string | null;
}

const LONGEST_LINE = 200;

/** The two values side by side in a line; a long one as a block. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  if (isNothing(before) && isNothing(after)) return null;
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

function Value({ value }: { value?: string | null }) {
  if (isNothing(value)) return <span className={classes.nothing}>nothing</span>;
  if (value.length <= LONGEST_LINE) return <code className={classes.code}>{value}</code>;
  return (
    <ScrollRegion label="Value" className={classes.block}>
      <pre>{value}</pre>
    </ScrollRegion>
  );
}

function isNothing(value: string | null | undefined): value is null | undefined {
  return value === undefined || value === null;
}
