import { useQuery } from '@tanstack/react-query';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { SkeletonRows } from '@/components/skeleton-rows';
import type { ContractRef } from '@/lib/api/paths';
import type { CheckResult, Severity } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { changesQuery } from '../api/changes';
import { Diagnostics } from './diagnostics';
import { FindingGroups } from './finding-groups';
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
          <Diagnostics diagnostics={result.diagnostics} contract={contract} from={from} to={to} />
          {result.findings.length === 0 ? (
            <EmptyPanel title="Nothing changed that anybody could notice">
              <p>The texts may differ, but both versions accept and send the same.</p>
            </EmptyPanel>
          ) : (
            <>
              <LevelFilter counts={result.counts} level={level} onChange={onLevel} />
              <ShownFindings contract={contract} result={result} from={from} to={to} level={level} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

interface ShownFindingsProps {
  contract: ContractRef;
  result: CheckResult;
  from: string;
  to: string;
  level?: Severity;
}

function ShownFindings({ contract, result, from, to, level }: ShownFindingsProps) {
  const shown = level ? result.findings.filter((finding) => finding.severity === level) : result.findings;
  if (shown.length === 0) {
    return (
      <EmptyPanel title={`No ${level} change`}>
        <p>{plural(result.findings.length, 'change')} of another level.</p>
      </EmptyPanel>
    );
  }
  return <FindingGroups contract={contract} findings={shown} from={from} to={to} />;
}
