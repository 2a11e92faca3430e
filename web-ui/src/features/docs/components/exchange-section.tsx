import { memo } from 'react';
import { Heading, type HeadingLevel } from '@/components/heading';
import { AnchorIcon } from '@/components/icons';
import { LazyMount } from '@/components/lazy-mount';
import { Markdown } from '@/components/markdown';
import { SourceLink } from '@/components/source-link';
import type { DocExchange } from '@/lib/api/types';
import { CountMarks } from '@/components/severity-mark';
import { countsOf } from '@/lib/counts';
import { useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { ExchangeName } from './exchange-name';
import classes from './exchange-section.module.css';
import { PositionSections } from './position-sections';

interface ExchangeSectionProps {
  exchange: DocExchange;
  level: HeadingLevel;
  now: boolean;
}

/** Following a link within the document must not draw all of it again. */
export const ExchangeSection = memo(function ExchangeSection(props: ExchangeSectionProps) {
  const { exchange, level, now } = props;
  const heading = `${exchange.anchor}-name`;
  const findings = useDocument().marks?.ofExchange(exchange.id) ?? [];
  return (
    <section id={exchange.anchor} className={classes.exchange} aria-labelledby={heading}>
      <header className={classes.head}>
        <Heading level={level} id={heading} className={classes.name}>
          <ExchangeName exchange={exchange} />
        </Heading>
        {exchange.deprecated && <span className={classes.deprecated}>deprecated</span>}
        {findings.length > 0 && <CountMarks counts={countsOf(findings)} />}
        <a href={`#${exchange.anchor}`} className={classes.anchor} aria-label={`Link to ${exchange.id}`}>
          <AnchorIcon />
        </a>
      </header>
      <LazyMount now={now} lines={6 + 3 * exchange.positions.length}>
        <ExchangeBody exchange={exchange} level={level} />
      </LazyMount>
    </section>
  );
});

function ExchangeBody({ exchange, level }: { exchange: DocExchange; level: HeadingLevel }) {
  const { contract, version, marks } = useDocument();
  const titled = exchange.title && exchange.kind !== 'schema';
  return (
    <>
      <FindingMarks findings={marks?.besides(exchange.id) ?? []} />
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
