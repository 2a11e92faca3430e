import { useMemo } from 'react';
import { ScrollRegion } from '@/components/scroll-region';
import type { Neighbourhood } from '@/lib/api/types';
import { layoutOf, type Line, NODE, type Place } from '../layout';
import classes from './lineage.module.css';

interface LineageGraphProps {
  found: Neighbourhood;
  focus: string;
}

/** The picture; the table below it says the same. */
export function LineageGraph({ found, focus }: LineageGraphProps) {
  const picture = useMemo(() => layoutOf(found, focus), [found, focus]);
  return (
    <figure className={classes.figure}>
      <ScrollRegion label="Lineage as a picture" className={classes.graph}>
        <svg
          width={picture.width}
          height={picture.height}
          role="img"
          aria-label={`Lineage of ${focus}; the table below says the same`}
        >
          {picture.lines.map((line) => (
            <path
              key={`${line.from.name} ${line.role} ${line.to.name}`}
              className={classes.edge}
              data-role={line.role}
              d={curve(line)}
            />
          ))}
          {picture.places.map((place) => (
            <Node key={place.name} place={place} focus={place.name === focus} />
          ))}
        </svg>
      </ScrollRegion>
      <figcaption className={classes.legend}>
        What is on the left is provided or referred to; what is on the right depends on it. Filled: a
        contract. Solid line: provides; dashed: consumes, as declared; dotted: refers to.
      </figcaption>
    </figure>
  );
}

function Node({ place, focus }: { place: Place; focus: boolean }) {
  return (
    <g
      className={classes.node}
      data-kind={place.kind}
      data-focus={focus || undefined}
      transform={`translate(${place.x} ${place.y})`}
    >
      <title>{place.name}</title>
      <rect width={NODE.width} height={NODE.height} rx="7" />
      <text x="12" y={place.detail ? 19 : 27}>
        {shortened(place.name)}
      </text>
      {place.detail && (
        <text x="12" y="35" className={classes.detail}>
          {place.detail}
        </text>
      )}
    </g>
  );
}

const LONGEST = 25;

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`;
}

function curve({ from, to }: Line): string {
  const [x1, y1] = [from.x + NODE.width, from.y + NODE.height / 2];
  const [x2, y2] = [to.x, to.y + NODE.height / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
