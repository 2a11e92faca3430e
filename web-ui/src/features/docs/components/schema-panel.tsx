import { useState } from 'react';
import { ScrollRegion } from '@/components/scroll-region';
import type { RawSchema } from '@/lib/api/types';
import { sampleOf } from '../schema/sample';
import { useDocument } from './document-context';
import classes from './positions.module.css';
import { SchemaTree } from './schema-tree';

/** A payload's schema, with an example beside it on request. */
export function SchemaPanel({ schema }: { schema: RawSchema }) {
  const { schemas } = useDocument();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.panel}>
      <SchemaTree schema={schema} />
      <button
        type="button"
        className={classes.exampleToggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide the example' : 'Show an example'}
      </button>
      {shown && (
        <ScrollRegion label="Example" className={classes.example}>
          <pre>{JSON.stringify(sampleOf(schema, schemas) ?? null, null, 2)}</pre>
        </ScrollRegion>
      )}
    </div>
  );
}
