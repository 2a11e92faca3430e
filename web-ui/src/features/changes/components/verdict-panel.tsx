import { SeverityMark } from '@/components/severity-mark';
import type { CheckResult } from '@/lib/api/types';
import { BUMP_SENTENCES, plural, SEVERITIES } from '@/lib/words';
import classes from './verdict-panel.module.css';

interface VerdictPanelProps {
  result: CheckResult;
  from: string;
  to: string;
}

/** The answer in one sentence, then how it was reached. */
export function VerdictPanel({ result, from, to }: VerdictPanelProps) {
  return (
    <section className={classes.verdict} data-verdict={result.verdict} aria-labelledby="verdict">
      <h2 id="verdict" className={classes.sentence}>
        {sentenceOf(result)}
      </h2>
      <p className={classes.basis}>
        <SeverityMark severity={result.verdict} />
        <span>
          {from} to {to}
        </span>
        <span>{BUMP_SENTENCES[result.requiredBump]}</span>
        <span>
          Mode <strong>{result.mode}</strong>, content model <strong>{result.contentModel}</strong>
        </span>
      </p>
    </section>
  );
}

function sentenceOf({ counts, verdict }: CheckResult): string {
  if (verdict === 'none') return 'Nothing that matters changed';
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity].toLocaleString()} ${severity}`,
  );
  const total = counts.breaking + counts.risky + counts.safe;
  const changes = plural(total, 'change');
  return parts.length === 1
    ? changes.replace(' ', ` ${SEVERITIES.find((s) => counts[s] > 0)} `)
    : `${changes}: ${parts.join(', ')}`;
}
