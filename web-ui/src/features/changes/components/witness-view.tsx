import { TickIcon } from '@/components/icons';
import { ScrollRegion } from '@/components/scroll-region';
import type { Witness } from '@/lib/api/types';
import classes from './witness-view.module.css';

interface WitnessViewProps {
  witness: Witness;
  meaning: string;
}

/** A payload that proves the break, and whether an independent validator agreed. */
export function WitnessView({ witness, meaning }: WitnessViewProps) {
  return (
    <figure className={classes.witness}>
      <figcaption className={classes.caption}>
        <strong>{witness.at ? `${meaning}, at ${witness.at}` : meaning}</strong>
        {witness.confirmed ? (
          <span className={classes.confirmed}>
            <TickIcon /> confirmed by an independent validator
          </span>
        ) : (
          <span className={classes.unconfirmed}>not confirmed{witness.note ? `: ${witness.note}` : ''}</span>
        )}
      </figcaption>
      <ScrollRegion className={classes.payload} label="Payload that proves it">
        <pre>
          <code>{JSON.stringify(witness.instance, null, 2)}</code>
        </pre>
      </ScrollRegion>
    </figure>
  );
}
