import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { ScrollRegion } from '@/components/scroll-region';
import { plural } from '@/lib/words';
import type { LineRange } from '../line-range';
import { tokensOf } from '../tokens';
import classes from './source.module.css';

interface SourceLinesProps {
  text: string;
  range?: LineRange;
  label: string;
}

const LINE_HEIGHT = 21;

/** Only the lines in view exist: documents of several hundred thousand lines open at once. */
export function SourceLines({ text, range, label }: SourceLinesProps) {
  const lines = useMemo(() => text.replace(/\r?\n$/, '').split(/\r?\n/), [text]);
  const syntax = /^\s*[{[]/.test(text) ? 'json' : 'yaml';
  const region = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => region.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 30,
  });
  const first = range?.first;
  useEffect(() => {
    if (first !== undefined) virtual.scrollToIndex(first - 1, { align: 'center' });
  }, [first, virtual]);
  const width = `${String(lines.length).length + 1}ch`;
  return (
    <ScrollRegion ref={region} label={label} className={classes.lines}>
      <div className={classes.canvas} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const number = item.index + 1;
          return (
            <div
              key={item.key}
              className={classes.line}
              data-marked={isMarked(number, range) || undefined}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Link
                to="."
                search={true}
                hash={`L${number}`}
                className={classes.number}
                style={{ width }}
                tabIndex={-1}
                aria-label={`Line ${number}`}
                resetScroll={false}
              >
                {number}
              </Link>
              <code className={classes.text}>
                <Line line={lines[item.index] ?? ''} syntax={syntax} />
              </code>
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}

function isMarked(number: number, range: LineRange | undefined): boolean {
  return range !== undefined && number >= range.first && number <= range.last;
}

/** Minified JSON is one line of megabytes, which no browser draws well. */
const LONGEST_SHOWN = 20_000;

function Line({ line, syntax }: { line: string; syntax: 'json' | 'yaml' }) {
  const hidden = line.length - LONGEST_SHOWN;
  if (hidden <= 0) return <Tokens line={line} syntax={syntax} />;
  return (
    <>
      {line.slice(0, LONGEST_SHOWN)}
      <em className={classes.hidden}> … and {plural(hidden, 'more character')}: download to read all</em>
    </>
  );
}

function Tokens({ line, syntax }: { line: string; syntax: 'json' | 'yaml' }) {
  return tokensOf(line, syntax).map((token, index) =>
    token.kind === 'plain' ? (
      token.text
    ) : (
      // The tokens of a line never move.
      <span key={`${index} ${token.kind}`} data-token={token.kind}>
        {token.text}
      </span>
    ),
  );
}
