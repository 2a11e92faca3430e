import { ScrollRegion } from '@/components/scroll-region';
import type { Schemas } from '../schema/references';
import type { Member } from '../schema/members';
import { type SchemaView, viewOf } from '../schema/schema-view';
import { ChoiceSwitch } from './choice-switch';
import { useDirection, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { GoneProperties } from './gone-properties';
import { SchemaNode } from './schema-node';
import { hasNotes, SchemaNotes } from './schema-notes';
import classes from './schema-tree.module.css';

interface SchemaBodyProps {
  view: SchemaView;
  /** The references that are open above, by which a recursion is recognised. */
  trail: string[];
  depth: number;
}

/** What a schema holds: members, alternatives, and the keywords that are shown as written. */
export function SchemaBody({ view, trail, depth }: SchemaBodyProps) {
  const { schemas, marks } = useDocument();
  const direction = useDirection();
  const item = onlyItem(view);
  const itemView = item && viewOf(item.schema, schemas);
  if (itemView && !itemView.refs.some((ref) => trail.includes(ref))) {
    return (
      <>
        <SchemaNotes view={itemView} />
        <FindingMarks findings={marks?.ofSchema(itemView.origins, direction) ?? []} />
        <SchemaBody view={itemView} trail={[...trail, ...itemView.refs]} depth={depth} />
      </>
    );
  }
  return (
    <>
      <Members members={view.members} trail={trail} depth={depth} />
      <GoneProperties view={view} />
      {view.choices.map((choice, index) => (
        // A schema has at most a few choices, and they never move.
        <ChoiceSwitch key={`${choice.keyword} ${index}`} choice={choice} trail={trail} depth={depth} />
      ))}
      {Object.keys(view.rest).length > 0 && (
        <div className={classes.further}>
          <p className={classes.soft}>Further rules, as written</p>
          <ScrollRegion label="Further rules, as written" className={classes.rest}>
            <pre>{JSON.stringify(view.rest, null, 2)}</pre>
          </ScrollRegion>
        </div>
      )}
    </>
  );
}

function Members({ members, trail, depth }: { members: Member[]; trail: string[]; depth: number }) {
  if (members.length === 0) return null;
  return (
    <ul className={classes.members}>
      {members.map((member) => (
        <SchemaNode
          key={`${member.kind} ${member.name}`}
          name={member.name}
          literal={member.kind === 'property' || member.kind === 'pattern'}
          note={member.kind === 'pattern' ? 'names that match' : undefined}
          schema={member.schema}
          required={member.required}
          trail={trail}
          depth={depth + 1}
        />
      ))}
    </ul>
  );
}

/** The items of a plain array are shown in its place, without a step of their own. */
function onlyItem(view: SchemaView): Member | undefined {
  const [member] = view.members;
  const plain = view.members.length === 1 && view.choices.length === 0 && Object.keys(view.rest).length === 0;
  return plain && member?.kind === 'item' ? member : undefined;
}

/** Whether opening the schema shows anything. */
export function hasBody(view: SchemaView, schemas: Schemas): boolean {
  const item = onlyItem(view);
  if (item === undefined) {
    return view.members.length > 0 || view.choices.length > 0 || Object.keys(view.rest).length > 0;
  }
  const { members, choices, rest, ...notes } = viewOf(item.schema, schemas);
  const hasParts = members.length > 0 || choices.length > 0 || Object.keys(rest).length > 0;
  return hasParts || hasNotes(notes);
}
