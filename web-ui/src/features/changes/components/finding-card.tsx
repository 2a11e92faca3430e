import { useEffect, useRef } from 'react';
import { AnchorIcon } from '@/components/icons';
import { SeverityMark } from '@/components/severity-mark';
import { SourceLink } from '@/components/source-link';
import type { Finding } from '@/lib/api/types';
import type { Compared } from '../compared';
import { proofWording } from '../proof-wording';
import { BeforeAfter } from './before-after';
import classes from './finding-card.module.css';
import { WitnessView } from './witness-view';

interface FindingCardProps {
  compared: Compared;
  finding: Finding;
  /** Whether the address names it. */
  target?: boolean;
}

export function FindingCard({ compared, finding, target = false }: FindingCardProps) {
  const { contract, from, to, mode } = compared;
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    if (target) shown.current?.scrollIntoView({ block: 'center' });
  }, [target]);
  return (
    <article
      ref={shown}
      id={finding.fingerprint}
      className={classes.card}
      data-severity={finding.severity}
      data-target={target || undefined}
      aria-label={finding.message}
    >
      <header className={classes.head}>
        <SeverityMark severity={finding.severity} />
        <p className={classes.message}>{finding.message}</p>
        <p className={classes.rule}>
          rule <code>{finding.rule}</code>
        </p>
        <a
          href={`#${finding.fingerprint}`}
          className={classes.anchor}
          aria-label={`Link to this change: ${finding.message}`}
        >
          <AnchorIcon />
        </a>
      </header>
      <Where finding={finding} />
      {finding.why && <p className={classes.why}>{finding.why}</p>}
      <BeforeAfter before={finding.before} after={finding.after} />
      {finding.witness && (
        <WitnessView witness={finding.witness} meaning={proofWording(mode, finding.direction)} />
      )}
      {finding.hint && (
        <p className={classes.hint}>
          <strong>Instead:</strong> {finding.hint}
        </p>
      )}
      <AlsoReaches finding={finding} />
      <dl className={classes.places}>
        {finding.old && (
          <div>
            <dt>Before</dt>
            <dd>
              <SourceLink contract={contract} version={from} {...finding.old} />
            </dd>
          </div>
        )}
        {finding.new && (
          <div>
            <dt>After</dt>
            <dd>
              <SourceLink contract={contract} version={to} {...finding.new} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

/** The place inside of the exchange; the exchange itself is the group's heading. */
function Where({ finding }: { finding: Finding }) {
  if (finding.position === '' && finding.pointer === '') return null;
  return (
    <p className={classes.where}>
      {finding.position !== '' && <span>{finding.position}</span>}
      {finding.pointer !== '' && <code className={classes.pointer}>{finding.pointer}</code>}
    </p>
  );
}

/** One edit of a shared schema is one finding; the other exchanges that it reaches are named. */
function AlsoReaches({ finding }: { finding: Finding }) {
  const others = finding.exchanges.filter((exchange) => exchange !== finding.exchange);
  if (others.length === 0) return null;
  return (
    <details className={classes.others}>
      <summary>
        Also reaches {others.length === 1 ? others[0] : `${others.length.toLocaleString()} other exchanges`}
      </summary>
      {others.length > 1 && (
        <ul>
          {others.map((exchange) => (
            <li key={exchange}>
              <code>{exchange}</code>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
