import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { ErrorPanel } from '@/components/error-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { VersionSelect } from '@/components/version-select';
import { changesQuery } from '@/lib/api/changes';
import { contractQuery } from '@/lib/api/contract';
import { ALL_VERSIONS, versionsQuery } from '@/lib/api/versions';
import { docsQuery } from '../api/docs';
import classes from './docs.module.css';
import { DocumentView } from './document-view';
import { SinceSelect } from './since-select';

const route = getRouteApi('/contracts/$namespace/$name/docs');

export function Docs() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const latest = useQuery(contractQuery(contract)).data?.latest?.version;
  const version = search.version ?? latest;
  const since = search.since === version ? undefined : search.since;
  usePageTitle(`${contract.namespace}/${contract.name}`, version ? `Docs ${version}` : 'Docs');
  const versions = useQuery(versionsQuery(contract, 1, ALL_VERSIONS)).data?.items ?? [];
  const query = useQuery({ ...docsQuery(contract, version ?? 'latest'), enabled: version !== undefined });
  const compared = version !== undefined && since !== undefined;
  const changes = useQuery({
    ...changesQuery(contract, since ?? '', version ?? ''),
    enabled: compared,
  });
  if (version === undefined) return <EmptyPanel title="This contract has no version yet" />;
  return (
    <>
      <div className={classes.versions}>
        <VersionSelect
          label="Version"
          versions={versions}
          value={version}
          onChange={(chosen) =>
            void navigate({ search: { version: chosen === latest ? undefined : chosen, since } })
          }
        />
        <SinceSelect
          versions={versions}
          shown={version}
          since={since}
          onChange={(chosen) => void navigate({ search: { ...search, since: chosen }, resetScroll: false })}
        />
      </div>
      {compared && changes.isError && (
        <ErrorPanel error={changes.error} what="the changes" onRetry={() => void changes.refetch()} />
      )}
      <Loaded query={query} what="the documentation" skeleton={<SkeletonRows rows={5} height={80} />}>
        {(model) => (
          <DocumentView
            contract={contract}
            version={version}
            model={model}
            changes={compared ? changes.data : undefined}
          />
        )}
      </Loaded>
    </>
  );
}
