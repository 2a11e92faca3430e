import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useParams, useRouterState } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { DownloadIcon } from '@/components/icons';
import { Loaded } from '@/components/loaded';
import { usePageTitle } from '@/components/page-title';
import { SkeletonRows } from '@/components/skeleton-rows';
import { VersionSelect } from '@/components/version-select';
import { contractQuery } from '@/lib/api/contract';
import { ALL_VERSIONS, versionsQuery } from '@/lib/api/versions';
import { contentPath, contentQuery } from '../api/content';
import { lineRange } from '../line-range';
import classes from './source.module.css';
import { SourceLines } from './source-lines';

const route = getRouteApi('/contracts/$namespace/$name/source');

/** A version's text as it was published. */
export function Source() {
  const contract = useParams({ from: '/contracts/$namespace/$name' });
  const navigate = route.useNavigate();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const latest = useQuery(contractQuery(contract)).data?.latest?.version;
  const version = route.useSearch().version ?? latest;
  usePageTitle(`${contract.namespace}/${contract.name}`, version ? `Source ${version}` : 'Source');
  const versions = useQuery(versionsQuery(contract, 1, ALL_VERSIONS)).data?.items ?? [];
  const query = useQuery({ ...contentQuery(contract, version ?? 'latest'), enabled: version !== undefined });
  if (version === undefined) return <EmptyPanel title="This contract has no version yet" />;
  return (
    <>
      <div className={classes.tools}>
        <VersionSelect
          label="Version"
          versions={versions}
          value={version}
          onChange={(chosen) =>
            void navigate({ search: { version: chosen === latest ? undefined : chosen } })
          }
        />
        <a className={classes.download} href={contentPath(contract, version)} download>
          <DownloadIcon /> Download
        </a>
      </div>
      <Loaded query={query} what="the source" skeleton={<SkeletonRows rows={12} height={20} />}>
        {(text) => (
          <SourceLines key={version} text={text} range={lineRange(hash)} label={`Source of ${version}`} />
        )}
      </Loaded>
    </>
  );
}
