import { LazyMount } from '@/components/lazy-mount';
import { CountMarks } from '@/components/severity-mark';
import type { Finding } from '@/lib/api/types';
import { countsOf } from '@/lib/counts';
import { useRouterState } from '@tanstack/react-router';
import type { Compared } from '../compared';
import { FindingCard } from './finding-card';
import classes from './finding-groups.module.css';

interface FindingGroupsProps {
  compared: Compared;
  findings: Finding[];
}

const BUILT_AT_ONCE = 20;

export function FindingGroups({ compared, findings }: FindingGroupsProps) {
  const target = useRouterState({ select: (state) => state.location.hash });
  const targeted = (members: Finding[]) => members.some((finding) => finding.fingerprint === target);
  return groupsOf(findings).map(([exchange, members], index) => (
    <section key={exchange} className={classes.group} aria-labelledby={`exchange-${index}`}>
      <header className={classes.head}>
        <h3 id={`exchange-${index}`} className={classes.exchange}>
          {exchange}
        </h3>
        <CountMarks counts={countsOf(members)} />
      </header>
      <LazyMount now={index < BUILT_AT_ONCE || targeted(members)} lines={9 * members.length}>
        <ul className={classes.findings}>
          {members.map((finding) => (
            <li key={finding.fingerprint}>
              <FindingCard compared={compared} finding={finding} target={finding.fingerprint === target} />
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
