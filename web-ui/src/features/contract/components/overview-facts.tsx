import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TimeAgo } from '@/components/time-ago';
import { teamQuery } from '@/lib/api/teams';
import type { ContractSummary } from '@/lib/api/types';
import { byteSize, FORMAT_NAMES, modeSentence } from '@/lib/words';
import classes from './overview-facts.module.css';

export function OverviewFacts({ contract }: { contract: ContractSummary }) {
  const { latest } = contract;
  return (
    <dl className={classes.facts} aria-label="Facts">
      {latest && (
        <Fact term="Latest version">
          <span className={classes.strong}>{latest.version}</span>, <TimeAgo instant={latest.publishedAt} />{' '}
          by {latest.publishedBy}
        </Fact>
      )}
      {latest && (
        <Fact term="Document">
          {FORMAT_NAMES[contract.format]} {latest.formatVersion}, {latest.syntax.toUpperCase()},{' '}
          {byteSize(latest.size)}
        </Fact>
      )}
      <Fact term="Owner">
        <Owner name={contract.owner} />
      </Fact>
      <Fact term="Compatibility">
        <span className={classes.strong}>{contract.mode}</span>
        <div className={classes.soft}>{modeSentence(contract.mode)}</div>
      </Fact>
      <Fact term="Content model">
        <span className={classes.strong}>{contract.contentModel}</span>
        <div className={classes.soft}>
          {contract.contentModel === 'strict'
            ? 'a schema means exactly what its text accepts'
            : 'writers send only what is documented'}
        </div>
      </Fact>
      <Fact term="First published">
        <TimeAgo instant={contract.createdAt} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Owner({ name }: { name: string }) {
  const team = useQuery(teamQuery(name)).data;
  return (
    <>
      <span className={classes.strong}>{team?.displayName ?? name}</span>
      {team?.email && (
        <div>
          <a href={`mailto:${team.email}`}>{team.email}</a>
        </div>
      )}
      {team?.chat && <div className={classes.soft}>{team.chat}</div>}
    </>
  );
}
