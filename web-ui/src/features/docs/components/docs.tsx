import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { VersionSelect } from '@/components/version-select';
import { contractQuery } from '@/lib/api/contract';
import { ALL_VERSIONS, versionsQuery } from '@/lib/api/versions';
import { docsQuery } from '../api/docs';
import classes from './docs.module.css';
import { DocumentView } from './document-view';

const route = getRouteApi('/contracts/$namespace/$name/docs');

export function Docs() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const navigate = route.useNavigate();
  const latest = useQuery(contractQuery(contract)).data?.latest?.version;
  const version = route.useSearch().version ?? latest;
  usePageTitle(`${contract.namespace}/${contract.name}`, version ? `Docs ${version}` : 'Docs');
  const versions = useQuery(versionsQuery(contract, 1, ALL_VERSIONS)).data?.items ?? [];
  const query = useQuery({ ...docsQuery(contract, version ?? 'latest'), enabled: version !== undefined });
  if (version === undefined) return <EmptyPanel title="This contract has no version yet" />;
  return (
    <>
      <div className={classes.version}>
        <VersionSelect
          label="Version"
          versions={versions}
          value={version}
          onChange={(chosen) =>
            void navigate({ search: { version: chosen === latest ? undefined : chosen } })
          }
        />
      </div>
      <Loaded query={query} what="the documentation" skeleton={<SkeletonRows rows={5} height={80} />}>
        {(model) => <DocumentView contract={contract} version={version} model={model} />}
      </Loaded>
    </>
  );
}
