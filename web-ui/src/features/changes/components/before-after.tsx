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
  if (isNothing(before)) return <Values parts={[['added', after]]} />;
  if (isNothing(after)) return <Values parts={[['removed', before]]} />;
  return (
    <Values
      parts={[
        ['was', before],
        ['is', after],
      ]}
    />
  );
}

function Values({ parts }: { parts: [label: string, value: string | null | undefined][] }) {
  return (
    <dl className={classes.values}>
      {parts.map(([label, value], index) => (
        <div key={label} className={classes.value}>
          <dt className={classes.label}>
            {index > 0 && (
              <span className={classes.arrow}>
                <ArrowIcon />
              </span>
            )}
            {label}
          </dt>
          <dd className={classes.data}>
            <Value value={value ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: string }) {
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
