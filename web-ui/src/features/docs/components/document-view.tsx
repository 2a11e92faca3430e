import { useRouterState } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { EmptyPanel } from '@/components/empty-panel';
import { Markdown } from '@/components/markdown';
import { SourceLink } from '@/components/source-link';
import type { ContractRef } from '@/lib/api/paths';
import type { Changes, DocModel, DocProblem } from '@/lib/api/types';
import { FORMAT_NAMES } from '@/lib/words';
import { groupsOf, runsOf } from '../groups';
import { marksOf } from '../marks/marks';
import classes from './docs.module.css';
import { DocumentProvider } from './document-context';
import { ExchangeSection } from './exchange-section';
import { LazyMount } from '@/components/lazy-mount';
import { Outline } from './outline';
import { RemovedExchanges, SinceSummary } from './since-summary';
import { useScrollTo } from './use-scroll-to';

/** So many sections are built at a time; the first of each document always. */
const SECTIONS = 25;

interface DocumentViewProps {
  contract: ContractRef;
  version: string;
  model: DocModel;
  /** What changed since another version, to be shown at its places. */
  changes?: Changes;
}

export function DocumentView({ contract, version, model, changes }: DocumentViewProps) {
  const target = useRouterState({ select: (state) => state.location.hash });
  const content = useRef<HTMLDivElement>(null);
  useScrollTo(target, content);
  const marks = useMemo(
    () => changes && marksOf(model, changes.from, changes.result.findings),
    [model, changes],
  );
  const context = useMemo(
    () => ({ contract, version, schemas: model.schemas, marks }),
    [contract, version, model, marks],
  );
  const groups = useMemo(() => groupsOf(model), [model]);
  const named = groups.length > 1 || (groups[0]?.name ?? '') !== '';
  return (
    <DocumentProvider value={context}>
      <div className={model.exchanges.length > 1 ? classes.columns : undefined}>
        {model.exchanges.length > 1 && <Outline groups={groups} target={target} />}
        <div ref={content}>
          <DocumentHead model={model} />
          {changes && <SinceSummary changes={changes} />}
          <Problems problems={model.problems} contract={contract} version={version} />
          {model.exchanges.length === 0 && <EmptyPanel title="The document describes no exchange" />}
          {groups.map((group, place) => (
            <div key={group.name} className={classes.group}>
              {named && <h3 className={classes.groupName}>{group.name || 'Other'}</h3>}
              {group.description && (
                <div className={classes.groupText}>
                  <Markdown text={group.description} />
                </div>
              )}
              {runsOf(group.exchanges, SECTIONS).map((run, index) => (
                <LazyMount
                  key={run[0]?.anchor}
                  now={(place === 0 && index === 0) || run.some(({ anchor }) => anchor === target)}
                  lines={run.reduce((lines, { positions }) => lines + 8 + 3 * positions.length, 0)}
                >
                  {run.map((exchange) => (
                    <ExchangeSection
                      key={exchange.anchor}
                      exchange={exchange}
                      level={named ? 4 : 3}
                      now={exchange.anchor === target}
                    />
                  ))}
                </LazyMount>
              ))}
            </div>
          ))}
          <RemovedExchanges />
        </div>
      </div>
    </DocumentProvider>
  );
}

function DocumentHead({ model }: { model: DocModel }) {
  return (
    <header className={classes.head}>
      <h2 className={classes.title}>{model.title || 'Schema'}</h2>
      <p className={classes.soft}>
        {FORMAT_NAMES[model.format]} {model.formatVersion}
        {model.version && `, document version ${model.version}`}
      </p>
      {/* A bare schema says the same at its root. */}
      {model.description && model.format !== 'json-schema' && <Markdown text={model.description} />}
    </header>
  );
}

interface ProblemsProps {
  problems: DocProblem[];
  contract: ContractRef;
  version: string;
}

function Problems({ problems, contract, version }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className={classes.problems} aria-label="Problems of the document">
      <strong>Not all of this document is understood</strong>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer}${problem.message}`}>
            {problem.message}{' '}
            <SourceLink
              contract={contract}
              version={version}
              line={problem.line}
              pointer={problem.pointer ?? ''}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
