import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Markdown } from '@/components/markdown';
import { usePageTitle } from '@/components/page-title';
import { PublishSnippets } from '@/components/publish-snippets';
import { SkeletonRows } from '@/components/skeleton-rows';
import { contractQuery } from '@/lib/api/contract';
import type { ContractSummary, Format } from '@/lib/api/types';
import { LatestChange } from './latest-change';
import classes from './overview.module.css';
import { OverviewFacts } from './overview-facts';
import { RecentVersions } from './recent-versions';

const FILE_NAMES: Record<Format, string> = {
  openapi: 'openapi.yaml',
  asyncapi: 'asyncapi.yaml',
  'json-schema': 'schema.json',
};

export function Overview() {
  const params = useParams({ from: '/contracts/$namespace/$name' });
  usePageTitle(`${params.namespace}/${params.name}`, 'Overview');
  // The frame shows the problem when this fails.
  const contract = useQuery(contractQuery(params)).data;
  if (contract === undefined) return <SkeletonRows rows={4} />;
  return (
    <div className={classes.columns}>
      <div>
        <Description contract={contract} />
        {contract.latest && <LatestChange contract={contract} latest={contract.latest} />}
        <RecentVersions contract={contract} total={contract.versionCount} />
      </div>
      <aside aria-label="Facts and use">
        <OverviewFacts contract={contract} />
        <section aria-labelledby="publish-next">
          <h2 id="publish-next" className={classes.heading}>
            Publish the next version
          </h2>
          <PublishSnippets
            namespace={contract.namespace}
            name={contract.name}
            owner={contract.owner}
            file={FILE_NAMES[contract.format]}
          />
        </section>
      </aside>
    </div>
  );
}

function Description({ contract }: { contract: ContractSummary }) {
  const { namespace, name, description } = contract;
  return (
    <section className={classes.description} aria-label="Description">
      {description ? (
        <Markdown text={description} />
      ) : (
        <p className={classes.soft}>The document has no description of itself.</p>
      )}
      <p>
        <Link to="/contracts/$namespace/$name/docs" params={{ namespace, name }} className={classes.action}>
          Read the documentation
        </Link>
      </p>
    </section>
  );
}
