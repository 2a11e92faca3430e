import { Link } from '@tanstack/react-router';
import type { ContractRef } from '@/lib/api/paths';
import classes from './contract-tabs.module.css';

/** Tabs are addresses, so they are links: they open in a new window and the back button works. */
export function ContractTabs({ contract }: { contract: ContractRef }) {
  const props = { params: contract, className: classes.tab };
  return (
    <nav aria-label="Contract" className={classes.tabs}>
      <Link {...props} to="/contracts/$namespace/$name/overview">
        Overview
      </Link>
      <Link {...props} to="/contracts/$namespace/$name/docs" activeOptions={{ includeSearch: false }}>
        Docs
      </Link>
      <Link {...props} to="/contracts/$namespace/$name/changes" activeOptions={{ includeSearch: false }}>
        Changes
      </Link>
      <Link {...props} to="/contracts/$namespace/$name/versions" activeOptions={{ includeSearch: false }}>
        Versions
      </Link>
      <Link {...props} to="/contracts/$namespace/$name/lineage" activeOptions={{ includeSearch: false }}>
        Lineage
      </Link>
      <Link {...props} to="/contracts/$namespace/$name/source" activeOptions={{ includeSearch: false }}>
        Source
      </Link>
    </nav>
  );
}
