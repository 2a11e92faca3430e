import type { Counts, Severity, Verdict } from '@/lib/api/types';
import { SEVERITIES } from '@/lib/words';
import { Hidden } from './hidden';
import { BreakingIcon, NoneIcon, RiskyIcon, SafeIcon } from './icons';
import classes from './severity-mark.module.css';

const ICONS = { breaking: BreakingIcon, risky: RiskyIcon, safe: SafeIcon, none: NoneIcon };
const WORDS: Record<Verdict, string> = {
  breaking: 'Breaking',
  risky: 'Risky',
  safe: 'Safe',
  none: 'No change',
};

/** A judgement: icon, word and colour, never colour alone. */
export function SeverityMark({ severity }: { severity: Verdict }) {
  const Icon = ICONS[severity];
  return (
    <span className={classes.mark} data-severity={severity}>
      <Icon />
      {WORDS[severity]}
    </span>
  );
}

/** The same where there is no room for the word: it is said to those who do not see the icon. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return (
    <span className={classes.icon} data-severity={severity} title={WORDS[severity]}>
      <Icon />
      <Hidden> ({severity} changes)</Hidden>
    </span>
  );
}

/** How many of each; the zeros are left out. */
export function CountMarks({ counts }: { counts: Counts }) {
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return <SeverityMark severity="none" />;
  return (
    <span className={classes.counts}>
      {shown.map((severity) => (
        <CountMark key={severity} severity={severity} count={counts[severity]} />
      ))}
    </span>
  );
}

function CountMark({ severity, count }: { severity: Severity; count: number }) {
  const Icon = ICONS[severity];
  return (
    <span className={classes.mark} data-severity={severity}>
      <Icon />
      {count.toLocaleString()} <span className={classes.word}>{severity}</span>
    </span>
  );
}
