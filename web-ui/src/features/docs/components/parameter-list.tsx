import type { DocPosition } from '@/lib/api/types';
import { parameterName, placeOf } from '../sections';
import { DirectionProvider, useDocument } from './document-context';
import { SchemaNode } from './schema-node';
import classes from './schema-tree.module.css';

/** Parameters and headers, each with its schema: they read as the members of an object do. */
export function ParameterList({ positions }: { positions: DocPosition[] }) {
  const { marks } = useDocument();
  return (
    <ul className={classes.members}>
      {positions.map((position) => (
        <DirectionProvider key={position.label} value={position.direction}>
          <SchemaNode
            name={parameterName(position)}
            note={placeOf(position)}
            schema={schemaOf(position)}
            required={position.required}
            deprecated={position.deprecated}
            description={position.description}
            findings={marks?.ofPosition(position)}
            trail={[]}
            depth={1}
          />
        </DirectionProvider>
      ))}
    </ul>
  );
}

/** A parameter may describe its value by a media type instead. */
function schemaOf(position: DocPosition) {
  return position.schema ?? position.children?.find((child) => child.schema)?.schema ?? true;
}
