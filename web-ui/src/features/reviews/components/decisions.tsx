import { useState } from 'react';
import type { Review } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { DecisionForm } from './decision-form';
import classes from './decisions.module.css';
import { ReviewedFindingRow } from './reviewed-finding';

/** The findings, any of which can be decided on alone or together. */
export function Decisions({ review }: { review: Review }) {
  const undecided = review.findings.filter(({ decision }) => !decision).map(({ fingerprint }) => fingerprint);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(undecided));
  const open = review.state === 'open';
  const toggle = (fingerprint: string) => {
    const next = new Set(chosen);
    if (!next.delete(fingerprint)) next.add(fingerprint);
    setChosen(next);
  };
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={classes.title}>
        {plural(review.findings.length, 'finding')}
      </h2>
      <ul className={classes.findings}>
        {review.findings.map((finding) => (
          <ReviewedFindingRow
            key={finding.fingerprint}
            finding={finding}
            chosen={open ? chosen.has(finding.fingerprint) : undefined}
            onToggle={() => toggle(finding.fingerprint)}
          />
        ))}
      </ul>
      {open && (
        <DecisionForm
          review={review}
          findings={review.findings.map(({ fingerprint }) => fingerprint).filter((one) => chosen.has(one))}
          onDecided={() => setChosen(new Set())}
        />
      )}
    </section>
  );
}
