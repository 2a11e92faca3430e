import { useQuery } from '@tanstack/react-query';
import { SeverityMark } from '@/components/severity-mark';
import type { Impact, ImpactHit } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { impactQuery } from '../api/impact';
import type { Compared } from '../compared';
import classes from './impact-panel.module.css';

/** Who breaks: the consumers whose declared use the changes touch, each with the reason. */
export function ImpactPanel({ compared }: { compared: Compared }) {
  const { contract, from, to } = compared;
  const { data } = useQuery(impactQuery(contract, from, to));
  if (data === undefined) return null;
  return (
    <section className={classes.impact} aria-labelledby="impact">
      <h3 id="impact" className={classes.title}>
        {sentenceOf(data)}
      </h3>
      {data.hit.length > 0 && (
        <ul className={classes.hits}>
          {data.hit.map((hit) => (
            <li key={hit.service} className={classes.hit}>
              <SeverityMark severity={hit.worst} />
              <div>
                <strong>{hit.service}</strong>
                {hit.team && <span className={classes.soft}> run by {hit.team}</span>}
                {hit.range && (
                  <span className={classes.soft}>
                    , can live with {hit.range}
                    {hit.inRange === false && ` (${to} is outside)`}
                  </span>
                )}
                <Reasons hit={hit} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Referrers contracts={data.referrers} />
    </section>
  );
}

/** The contracts whose documents refer to this one. */
function Referrers({ contracts }: { contracts: Impact['referrers'] }) {
  if (contracts.length === 0) return null;
  return (
    <p className={classes.referrers}>
      Reaches contracts that refer to it:{' '}
      {contracts.map(({ contract, meansNow }, index) => (
        <span key={contract}>
          {index > 0 && ', '}
          <code>{contract}</code> <span className={classes.soft}>(means {meansNow} now)</span>
        </span>
      ))}
    </p>
  );
}

function Reasons({ hit }: { hit: ImpactHit }) {
  return (
    <ul className={classes.reasons}>
      {hit.touched.map((touched) => (
        <li key={touched.fingerprint}>
          <a href={`#${touched.fingerprint}`}>{touched.message}</a>{' '}
          <span className={classes.soft}>{touched.because}</span>
        </li>
      ))}
    </ul>
  );
}

function sentenceOf({ hit, untouched }: Impact): string {
  const consumers = hit.length + untouched;
  if (consumers === 0) return 'No service has declared that it consumes this contract';
  if (hit.length === 0) return `None of its ${plural(consumers, 'consumer')} is touched`;
  return `Touches ${hit.length} of its ${plural(consumers, 'consumer')}`;
}
