import { Markdown } from '@/components/markdown';
import type { DocPosition } from '@/lib/api/types';
import type { Schemas } from '../schema/references';
import { viewOf } from '../schema/schema-view';
import { headingOf } from '../sections';
import { DirectionProvider, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { ParameterList } from './parameter-list';
import classes from './positions.module.css';
import { SchemaPanel } from './schema-panel';

interface PositionBlockProps {
  position: DocPosition;
  /** Whether the position says its own name: not where the heading above has said it. */
  titled: boolean;
}

/** A position with its description, its schema and its parts. */
export function PositionBlock({ position, titled }: PositionBlockProps) {
  const { schemas, marks } = useDocument();
  const description = ownDescription(position, schemas);
  const children = position.children;
  const headers = children.filter((child) => child.kind === 'response-header');
  const others = children.filter((child) => child.kind !== 'response-header');
  return (
    <div className={classes.block}>
      <p className={classes.label}>
        {titled && <span>{headingOf(position)}</span>}
        {position.kind === 'request-body' && !position.required && (
          <span className={classes.soft}>optional</span>
        )}
        {position.deprecated && <span className={classes.deprecated}>deprecated</span>}
      </p>
      {description && <Markdown text={description} />}
      <FindingMarks findings={marks?.ofPosition(position) ?? []} />
      {headers.length > 0 && (
        <>
          <p className={classes.label}>Headers</p>
          <ParameterList positions={headers} />
        </>
      )}
      {position.schema !== undefined && position.schema !== null && (
        <DirectionProvider value={position.direction}>
          <SchemaPanel schema={position.schema} />
        </DirectionProvider>
      )}
      {others.map((child) => (
        <PositionBlock key={`${child.kind} ${child.key}`} position={child} titled />
      ))}
    </div>
  );
}

/** A position without a text of its own has its schema's, which the schema tree shows already. */
function ownDescription(position: DocPosition, schemas: Schemas): string | undefined {
  const { description, schema } = position;
  if (!description) return undefined;
  const repeated =
    schema !== undefined && schema !== null && viewOf(schema, schemas).description === description;
  return repeated ? undefined : description;
}
