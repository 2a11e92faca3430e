import type { DocExchange } from '@/lib/api/types';
import classes from './exchange-name.module.css';

interface ExchangeNameProps {
  exchange: DocExchange;
  /** In the outline: the title is enough where there is one. */
  compact?: boolean;
}

/** "GET /orders", "send order.placed" or, for a bare schema, its title. */
export function ExchangeName({ exchange, compact = false }: ExchangeNameProps) {
  if (exchange.kind === 'schema') {
    return <span className={classes.path}>{exchange.title || 'Schema'}</span>;
  }
  // The id says both, "send order.placed", where the format has no methods and paths of its own.
  const [first = '', ...rest] = exchange.id.split(' ');
  const verb = exchange.path ? (exchange.method ?? first) : first;
  const place = exchange.path ?? rest.join(' ');
  return (
    <span className={classes.name} data-deprecated={exchange.deprecated || undefined}>
      <span className={classes.verb} data-verb={verb.toLowerCase()} data-compact={compact || undefined}>
        {verb.toUpperCase()}
      </span>{' '}
      <span className={classes.path}>{place}</span>
    </span>
  );
}
