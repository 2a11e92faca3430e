import { useState } from 'react';
import { ChevronIcon } from '@/components/icons';
import type { DocPosition } from '@/lib/api/types';
import { positionHoldsMark } from '../marks/reach';
import { useDocument } from './document-context';
import { PositionBlock } from './position-block';
import classes from './positions.module.css';

/** One response; those of success are open from the start. */
export function ResponseBlock({ position }: { position: DocPosition }) {
  const { schemas, marks } = useDocument();
  const [open, setOpen] = useState(position.key.startsWith('2'));
  const [markedBy, setMarkedBy] = useState<typeof marks>();
  if (markedBy !== marks) {
    setMarkedBy(marks);
    if (marks && positionHoldsMark(position, schemas, marks)) setOpen(true);
  }
  const empty = position.children.length === 0 && !position.schema;
  const name = (
    <>
      <span className={classes.status} data-class={position.key.charAt(0)}>
        {position.key}
      </span>
      <span className={classes.summary}>{firstLine(position.description)}</span>
    </>
  );
  if (empty) return <p className={classes.response}>{name}</p>;
  return (
    <div className={classes.response}>
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={classes.chevron}>
          <ChevronIcon />
        </span>
        {name}
      </button>
      {open && (
        <div className={classes.responseBody}>
          <PositionBlock
            position={{ ...position, description: remainder(position.description) }}
            titled={false}
          />
        </div>
      )}
    </div>
  );
}

function firstLine(description: string | null | undefined): string {
  return description?.trim().split('\n')[0] ?? '';
}

/** What a long description says after its first line. */
function remainder(description: string | null | undefined): string | undefined {
  const rest = description?.trim().split('\n').slice(1).join('\n').trim();
  return rest === '' ? undefined : rest;
}
