import type { Counts, Severity } from '@/lib/api/types';
import { SEVERITIES } from '@/lib/words';
import classes from './level-filter.module.css';

interface LevelFilterProps {
  counts: Counts;
  level?: Severity;
  onChange: (level: Severity | undefined) => void;
}

export function LevelFilter({ counts, level, onChange }: LevelFilterProps) {
  const total = counts.breaking + counts.risky + counts.safe;
  return (
    <fieldset className={classes.filter}>
      <legend className={classes.legend}>Show</legend>
      <LevelButton
        pressed={level === undefined}
        onClick={() => onChange(undefined)}
        label="All"
        count={total}
      />
      {SEVERITIES.map((severity) => (
        <LevelButton
          key={severity}
          pressed={level === severity}
          onClick={() => onChange(severity)}
          label={severity}
          count={counts[severity]}
        />
      ))}
    </fieldset>
  );
}

interface LevelButtonProps {
  pressed: boolean;
  label: string;
  count: number;
  onClick: () => void;
}

function LevelButton({ pressed, label, count, onClick }: LevelButtonProps) {
  return (
    <button type="button" className={classes.button} aria-pressed={pressed} onClick={onClick}>
      {label} <span className={classes.count}>{count.toLocaleString()}</span>
    </button>
  );
}
