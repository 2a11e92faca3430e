import type { DocExchange } from '@/lib/api/types';
import classes from './exchange-name.module.css';

interface ExchangeNameProps {
  exchange: DocExchange;
  /** In the outline: the title is enough where there is one. */
  compact?: boolean;
}

/** "GET /orders", "send order.placed" or, for a bare schema, its title. */
export function ExchangeName({ exchange, compact = false }: ExchangeNameProps) {
  const verb = exchange.method ?? exchange.kind;
  const place = exchange.path ?? exchange.title ?? exchange.id;
  return (
    <span className={classes.name} data-deprecated={exchange.deprecated || undefined}>
      {exchange.kind !== 'schema' && (
        <span className={classes.verb} data-verb={verb.toLowerCase()} data-compact={compact || undefined}>
          {verb.toUpperCase()}
        </span>
      )}{' '}
      <span className={classes.path}>{place}</span>
    </span>
  );
}
