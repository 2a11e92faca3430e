import type { RawSchema } from '@/lib/api/types';
import { viewOf } from '../schema/schema-view';
import { typeLabel } from '../schema/type-label';
import { useDirection, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { SchemaBody } from './schema-body';
import { SchemaNotes } from './schema-notes';
import classes from './schema-tree.module.css';

/** A schema from its root: what it is, then its members, each of which opens on demand. */
export function SchemaTree({ schema }: { schema: RawSchema }) {
  const { schemas, marks } = useDocument();
  const direction = useDirection();
  const view = viewOf(schema, schemas);
  return (
    <div className={classes.tree}>
      <p className={classes.root}>
        {view.name && <span className={classes.refName}>{view.name}</span>}
        <span className={classes.type}>{typeLabel(view, schemas)}</span>
      </p>
      <SchemaNotes view={view} />
      <FindingMarks findings={marks?.ofSchema(view.origins, direction) ?? []} />
      <SchemaBody view={view} trail={view.refs} depth={0} />
    </div>
  );
}
