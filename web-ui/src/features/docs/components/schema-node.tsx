import { useState } from 'react';
import { ChevronIcon } from '@/components/icons';
import type { Finding, RawSchema } from '@/lib/api/types';
import { once, worstOf } from '../marks/marks';
import { holdsMark } from '../marks/reach';
import { type SchemaView, viewOf } from '../schema/schema-view';
import { typeLabel } from '../schema/type-label';
import { useDirection, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { hasBody, SchemaBody } from './schema-body';
import { SchemaNotes } from './schema-notes';
import classes from './schema-tree.module.css';

interface SchemaNodeProps {
  name: string;
  /** Whether the name is the contract's own word, or one of ours such as "each item". */
  literal?: boolean;
  note?: string;
  schema: RawSchema;
  required: boolean;
  deprecated?: boolean;
  description?: string | null;
  /** What changed about it besides its schema. */
  findings?: Finding[];
  trail: string[];
  depth: number;
}

const OPEN_UNTIL_DEPTH = 2;
const OPEN_UP_TO_MEMBERS = 8;

export function SchemaNode(props: SchemaNodeProps) {
  const { name, literal = true, note, schema, required, trail, depth } = props;
  const { schemas, marks } = useDocument();
  const direction = useDirection();
  const view = viewOf(schema, schemas);
  const recursive = view.refs.some((ref) => trail.includes(ref));
  const expandable = hasBody(view, schemas);
  const [open, setOpen] = useState(() => expandable && !recursive && opensByItself(view, depth));
  const findings = once([...(props.findings ?? []), ...(marks?.ofSchema(view.origins, direction) ?? [])]);
  const [markedBy, setMarkedBy] = useState<typeof marks>();
  if (markedBy !== marks) {
    setMarkedBy(marks);
    if (marks && expandable && !recursive && holdsMark(schema, schemas, marks, direction)) setOpen(true);
  }
  const label = literal ? <code className={classes.name}>{name}</code> : <span>{name}</span>;
  return (
    <li className={classes.node} data-severity={worstOf(findings)}>
      <div className={classes.row}>
        {expandable ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span className={classes.chevron}>
              <ChevronIcon />
            </span>
            {label}
          </button>
        ) : (
          label
        )}
        {note && <span className={classes.soft}>{note}</span>}
        <span className={classes.type}>{typeLabel(view, schemas)}</span>
        {view.name && view.refs.length > 0 && <span className={classes.refName}>{view.name}</span>}
        {required && <span className={classes.required}>required</span>}
        {recursive && <span className={classes.soft}>recursive</span>}
      </div>
      <div className={classes.inner}>
        <FindingMarks findings={findings} />
        <SchemaNotes
          view={{
            ...view,
            description: props.description ?? view.description,
            deprecated: props.deprecated || view.deprecated,
          }}
        />
        {open && <SchemaBody view={view} trail={[...trail, ...view.refs]} depth={depth} />}
      </div>
    </li>
  );
}

function opensByItself(view: SchemaView, depth: number): boolean {
  return depth < OPEN_UNTIL_DEPTH && view.members.length <= OPEN_UP_TO_MEMBERS;
}
