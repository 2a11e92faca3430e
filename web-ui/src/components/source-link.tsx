import { Link } from '@tanstack/react-router';
import type { ContractRef } from '@/lib/api/paths';
import classes from './source-link.module.css';

interface SourceLinkProps {
  contract: ContractRef;
  version: string;
  line?: number | null;
  pointer: string;
}

/** A place in a version's document: its line, linked, and its pointer. */
export function SourceLink({ contract, version, line, pointer }: SourceLinkProps) {
  const params = { namespace: contract.namespace, name: contract.name };
  return (
    <span className={classes.place}>
      <Link
        to="/contracts/$namespace/$name/source"
        params={params}
        search={{ version }}
        hash={line ? `L${line}` : undefined}
      >
        {version}
        {line ? `, line ${line}` : ''}
      </Link>{' '}
      {pointer !== '' && <code className={classes.pointer}>{pointer}</code>}
    </span>
  );
}
