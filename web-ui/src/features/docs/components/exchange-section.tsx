import { Link } from '@tanstack/react-router';
import { Heading, type HeadingLevel } from '@/components/heading';
import { AnchorIcon } from '@/components/icons';
import { Markdown } from '@/components/markdown';
import { SourceLink } from '@/components/source-link';
import type { DocExchange } from '@/lib/api/types';
import { useDocument } from './document-context';
import { ExchangeName } from './exchange-name';
import classes from './exchange-section.module.css';
import { LazyMount } from './lazy-mount';
import { PositionSections } from './position-sections';

interface ExchangeSectionProps {
  exchange: DocExchange;
  level: HeadingLevel;
  now: boolean;
}

export function ExchangeSection({ exchange, level, now }: ExchangeSectionProps) {
  const heading = `${exchange.anchor}-name`;
  return (
    <section id={exchange.anchor} className={classes.exchange} aria-labelledby={heading}>
      <header className={classes.head}>
        <Heading level={level} id={heading} className={classes.name}>
          <ExchangeName exchange={exchange} />
        </Heading>
        {exchange.deprecated && <span className={classes.deprecated}>deprecated</span>}
        <Link
          to="."
          search={true}
          hash={exchange.anchor}
          className={classes.anchor}
          aria-label={`Link to ${exchange.id}`}
        >
          <AnchorIcon />
        </Link>
      </header>
      <LazyMount now={now} lines={6 + 3 * exchange.positions.length}>
        <ExchangeBody exchange={exchange} level={level} />
      </LazyMount>
    </section>
  );
}

function ExchangeBody({ exchange, level }: { exchange: DocExchange; level: HeadingLevel }) {
  const { contract, version } = useDocument();
  const titled = exchange.title && exchange.kind !== 'schema';
  return (
    <>
      {titled && <p className={classes.title}>{exchange.title}</p>}
      {exchange.description && exchange.kind !== 'schema' && <Markdown text={exchange.description} />}
      <PositionSections positions={exchange.positions} level={level === 3 ? 4 : 5} />
      <p className={classes.source}>
        Source:{' '}
        <SourceLink contract={contract} version={version} line={exchange.line} pointer={exchange.pointer} />
      </p>
    </>
  );
}
