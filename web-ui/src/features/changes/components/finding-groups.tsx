import { LazyMount } from '@/components/lazy-mount';
import { CountMarks } from '@/components/severity-mark';
import type { Counts, Finding } from '@/lib/api/types';
import type { Compared } from '../compared';
import { FindingCard } from './finding-card';
import classes from './finding-groups.module.css';

interface FindingGroupsProps {
  compared: Compared;
  findings: Finding[];
}

const BUILT_AT_ONCE = 20;

export function FindingGroups({ compared, findings }: FindingGroupsProps) {
  return groupsOf(findings).map(([exchange, members], index) => (
    <section key={exchange} className={classes.group} aria-labelledby={`exchange-${index}`}>
      <header className={classes.head}>
        <h3 id={`exchange-${index}`} className={classes.exchange}>
          {exchange}
        </h3>
        <CountMarks counts={countsOf(members)} />
      </header>
      <LazyMount now={index < BUILT_AT_ONCE} lines={9 * members.length}>
        <ul className={classes.findings}>
          {members.map((finding) => (
            <li key={finding.fingerprint}>
              <FindingCard compared={compared} finding={finding} />
            </li>
          ))}
        </ul>
      </LazyMount>
    </section>
  ));
}

const WEIGHT = { breaking: 0, risky: 1, safe: 2 };

/** By exchange, the worst first; within one exchange also. The server's order decides between equals. */
function groupsOf(findings: Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const members = groups.get(finding.exchange);
    if (members) members.push(finding);
    else groups.set(finding.exchange, [finding]);
  }
  for (const members of groups.values()) {
    members.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  }
  return [...groups].sort(([, one], [, other]) => worst(one) - worst(other));
}

function worst(sorted: Finding[]): number {
  const first = sorted[0];
  return first ? WEIGHT[first.severity] : WEIGHT.safe;
}

function countsOf(findings: Finding[]): Counts {
  const counts: Counts = { breaking: 0, risky: 0, safe: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
