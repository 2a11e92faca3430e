import { useDirection, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import classes from './gone-properties.module.css';
import type { SchemaView } from '../schema/schema-view';

/** The ghosts of the properties that the object had in the other version. */
export function GoneProperties({ view }: { view: SchemaView }) {
  const { marks } = useDocument();
  const gone = marks?.gone(view.origins, useDirection()) ?? [];
  if (gone.length === 0) return null;
  return (
    <ul className={classes.ghosts} aria-label={`Gone since ${marks?.since}`}>
      {gone.map((finding) => (
        <li key={finding.fingerprint} className={classes.ghost}>
          <del>
            <code>{nameOf(finding.pointer)}</code>
          </del>
          <FindingMarks findings={[finding]} />
        </li>
      ))}
    </ul>
  );
}

function nameOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
