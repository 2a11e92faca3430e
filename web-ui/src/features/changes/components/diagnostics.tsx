import { SourceLink } from '@/components/source-link';
import type { ContractRef } from '@/lib/api/paths';
import type { Diagnostic } from '@/lib/api/types';
import { plural } from '@/lib/words';
import classes from './diagnostics.module.css';

interface DiagnosticsProps {
  diagnostics: Diagnostic[];
  contract: ContractRef;
  from: string;
  to: string;
}

/** What was wrong with the documents themselves: the verdict may be about less than all of them. */
export function Diagnostics({ diagnostics, contract, from, to }: DiagnosticsProps) {
  if (diagnostics.length === 0) return null;
  return (
    <details className={classes.diagnostics}>
      <summary>{plural(diagnostics.length, 'note')} on how the documents were read</summary>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li key={`${diagnostic.side}${diagnostic.pointer}${diagnostic.message}`}>
            <strong>{diagnostic.severity}</strong>: {diagnostic.message}{' '}
            <SourceLink
              contract={contract}
              version={diagnostic.side === 'old' ? from : to}
              line={diagnostic.line}
              pointer={diagnostic.pointer ?? ''}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
