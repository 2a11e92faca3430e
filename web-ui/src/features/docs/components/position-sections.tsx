import { Heading, type HeadingLevel } from '@/components/heading';
import type { DocPosition } from '@/lib/api/types';
import { sectionsOf } from '../sections';
import { ParameterList } from './parameter-list';
import { PositionBlock } from './position-block';
import classes from './positions.module.css';
import { ResponseBlock } from './response-block';

const SAY_THEIR_NAME = new Set(['security', 'message']);

interface PositionSectionsProps {
  positions: DocPosition[];
  level: HeadingLevel;
}

/** An exchange's positions under the headings that a reader of such documents looks for. */
export function PositionSections({ positions, level }: PositionSectionsProps) {
  return sectionsOf(positions).map((section) => (
    <div key={section.title} className={classes.section}>
      {section.title !== '' && (
        <Heading level={level} className={classes.sectionTitle}>
          {section.title}
        </Heading>
      )}
      {section.kind === 'parameters' && <ParameterList positions={section.positions} />}
      {section.kind === 'responses' &&
        section.positions.map((position) => <ResponseBlock key={position.pointer} position={position} />)}
      {section.kind === 'blocks' &&
        section.positions.map((position) => (
          <PositionBlock
            key={position.label}
            position={position}
            titled={section.positions.length > 1 || SAY_THEIR_NAME.has(position.kind)}
          />
        ))}
    </div>
  ));
}
