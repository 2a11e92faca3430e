import { Link } from '@tanstack/react-router';
import { EmptyPanel } from '@/components/empty-panel';
import { PublishSnippets } from '@/components/publish-snippets';
import { Snippet } from '@/components/snippet';
import { baseAddress } from '@/lib/base-address';
import type { CatalogSearch } from '../catalog-search';
import classes from './empty-catalog.module.css';

/** Nothing was ever published: teach how. */
export function EmptyCatalog() {
  return (
    <EmptyPanel title="Nothing is published yet">
      <ol className={classes.steps}>
        <li>
          <p>
            Name the team that will own the contract. The token is the one that the server printed on its
            first start.
          </p>
          <Snippet label="curl: a team" text={teamCommand()} />
        </li>
        <li>
          <p>
            Publish a contract from your build, or by hand. Each next version is checked against this one.
          </p>
          <PublishSnippets namespace="shop" name="orders" owner="checkout" />
        </li>
        <li>
          <p>Reload this page. The contract is listed, with its documentation and its changes.</p>
        </li>
      </ol>
    </EmptyPanel>
  );
}

function teamCommand(): string {
  return `curl -X PUT '${baseAddress()}/api/v1/teams/checkout' \\
  -H "Authorization: Bearer $CONCORDAT_TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"displayName":"Checkout","email":"checkout@example.com"}'`;
}

/** The filters leave nothing: offer to drop each of them. */
export function NothingFound({ search }: { search: CatalogSearch }) {
  const { q, format, owner } = search;
  return (
    <EmptyPanel title="No contract fits these filters">
      <ul>
        {q && (
          <li>
            <Link to="/catalog" search={{ format, owner }}>
              Search without “{q}”
            </Link>
          </li>
        )}
        {format && (
          <li>
            <Link to="/catalog" search={{ q, owner }}>
              All formats
            </Link>
          </li>
        )}
        {owner && (
          <li>
            <Link to="/catalog" search={{ q, format }}>
              All owners
            </Link>
          </li>
        )}
        <li>
          <Link to="/catalog">The whole catalog</Link>
        </li>
      </ul>
    </EmptyPanel>
  );
}
