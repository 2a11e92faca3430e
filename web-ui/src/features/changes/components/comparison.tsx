import { useQuery } from '@tanstack/react-query';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { SkeletonRows } from '@/components/skeleton-rows';
import type { ContractRef } from '@/lib/api/paths';
import type { Finding, Severity } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { changesQuery } from '@/lib/api/changes';
import type { Compared } from '../compared';
import { Diagnostics } from './diagnostics';
import { FindingGroups } from './finding-groups';
import { ImpactPanel } from './impact-panel';
import { LevelFilter } from './level-filter';
import { VerdictPanel } from './verdict-panel';

interface ComparisonProps {
  contract: ContractRef;
  from: string;
  to: string;
  level?: Severity;
  onLevel: (level: Severity | undefined) => void;
}

export function Comparison({ contract, from, to, level, onLevel }: ComparisonProps) {
  const query = useQuery(changesQuery(contract, from, to));
  return (
    <Loaded query={query} what="the changes" skeleton={<SkeletonRows rows={5} height={72} />}>
      {({ result }) => (
        <>
          <VerdictPanel result={result} from={from} to={to} />
          <ImpactPanel compared={{ contract, from, to, mode: result.mode }} />
          <Diagnostics diagnostics={result.diagnostics} contract={contract} from={from} to={to} />
          {result.findings.length === 0 ? (
            <EmptyPanel title="Nothing changed that anybody could notice">
              <p>The texts may differ, but both versions accept and send the same.</p>
            </EmptyPanel>
          ) : (
            <>
              <LevelFilter counts={result.counts} level={level} onChange={onLevel} />
              <ShownFindings
                compared={{ contract, from, to, mode: result.mode }}
                findings={result.findings}
                level={level}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

interface ShownFindingsProps {
  compared: Compared;
  findings: Finding[];
  level?: Severity;
}

function ShownFindings({ compared, findings, level }: ShownFindingsProps) {
  const shown = level ? findings.filter((finding) => finding.severity === level) : findings;
  if (shown.length === 0) {
    return (
      <EmptyPanel title={`No ${level} change`}>
        <p>{plural(findings.length, 'change')} of another level.</p>
      </EmptyPanel>
    );
  }
  return <FindingGroups compared={compared} findings={shown} />;
}
