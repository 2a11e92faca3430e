import { Markdown } from '@/components/markdown';
import type { Json } from '@/lib/api/types';
import type { SchemaView } from '../schema/schema-view';
import classes from './schema-notes.module.css';

const ENUM_SHOWN = 12;

export type Notes = Omit<SchemaView, 'members' | 'choices' | 'rest'>;

export function hasNotes(view: Notes): boolean {
  return (
    view.description !== undefined ||
    view.enumeration !== undefined ||
    view.constant !== undefined ||
    view.fallback !== undefined ||
    [view.limits, view.examples, view.unresolved].some((list) => list.length > 0) ||
    [view.deprecated, view.readOnly, view.writeOnly].some((flag) => flag)
  );
}

/** The description and the constraints of one schema. */
export function SchemaNotes({ view }: { view: Notes }) {
  return (
    <>
      <Flags view={view} />
      {view.description && (
        <div className={classes.description}>
          <Markdown text={view.description} />
        </div>
      )}
      {view.unresolved.map((ref) => (
        <p key={ref} className={classes.problem}>
          Reference not resolved: <code>{ref}</code>
        </p>
      ))}
      {view.limits.length > 0 && (
        <p className={classes.line}>
          {view.limits.map((limit) => (
            <code key={limit} className={classes.limit}>
              {limit}
            </code>
          ))}
        </p>
      )}
      {view.enumeration && <Values label="One of" values={view.enumeration} />}
      {view.constant !== undefined && <Values label="Always" values={[view.constant]} />}
      {view.fallback !== undefined && <Values label="Default" values={[view.fallback]} />}
      {view.examples.length > 0 && <Values label="Example" values={view.examples.slice(0, 3)} />}
    </>
  );
}

function Flags({ view }: { view: Notes }) {
  if (!view.deprecated && !view.readOnly && !view.writeOnly) return null;
  return (
    <p className={classes.line}>
      {view.deprecated && <span className={classes.deprecated}>deprecated</span>}
      {view.readOnly && <span className={classes.flag}>read only: in answers</span>}
      {view.writeOnly && <span className={classes.flag}>write only: in requests</span>}
    </p>
  );
}

function Values({ label, values }: { label: string; values: Json[] }) {
  const shown = values.slice(0, ENUM_SHOWN);
  const further = values.slice(ENUM_SHOWN);
  return (
    <div className={classes.line}>
      <span className={classes.label}>{label}</span>
      {shown.map((value) => (
        <Value key={JSON.stringify(value)} value={value} />
      ))}
      {further.length > 0 && (
        <details className={classes.further}>
          <summary>{further.length} more</summary>
          {further.map((value) => (
            <Value key={JSON.stringify(value)} value={value} />
          ))}
        </details>
      )}
    </div>
  );
}

function Value({ value }: { value: Json }) {
  return (
    <code className={classes.value}>
      {typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}
    </code>
  );
}
