import { TextInput } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Hidden } from '@/components/hidden';
import { LazyMount } from '@/components/lazy-mount';
import { SeverityIcon } from '@/components/severity-mark';
import type { DocExchange } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { type Group, matches, runsOf } from '../groups';
import { worstOf } from '../marks/marks';
import { useDocument } from './document-context';
import { ExchangeName } from './exchange-name';
import classes from './outline.module.css';

/** From this many exchanges on, a filter is quicker than the eye. */
const WORTH_FILTERING = 8;

/** So many links are built at a time. */
const LINKS = 40;

/** Its links are plain ones: each link of the router's would watch every navigation, a thousand of them. */
export function Outline({ groups, target }: { groups: Group[]; target: string }) {
  const [words, setWords] = useState('');
  const nav = useRef<HTMLElement>(null);
  useScrollIntoOutline(nav, target);
  const total = groups.reduce((sum, group) => sum + group.exchanges.length, 0);
  const shown = groups
    .map((group) => ({ ...group, exchanges: group.exchanges.filter((exchange) => matches(exchange, words)) }))
    .filter((group) => group.exchanges.length > 0);
  return (
    <nav ref={nav} aria-label="Outline" className={classes.outline}>
      {total >= WORTH_FILTERING && (
        <TextInput
          type="search"
          size="xs"
          className={classes.filter}
          aria-label="Filter the outline"
          placeholder={`Filter ${plural(total, 'exchange')}`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <p aria-live="polite" className={classes.none}>
        {shown.length === 0 && total > 0 && 'Nothing fits.'}
      </p>
      {shown.map((group) => (
        <div key={group.name}>
          {groups.length > 1 && <p className={classes.group}>{group.name || 'Other'}</p>}
          {runsOf(group.exchanges, LINKS).map((run, index) => (
            <LazyMount
              key={run[0]?.anchor}
              now={(index === 0 && group === shown[0]) || run.some(({ anchor }) => anchor === target)}
              lines={1.5 * run.length}
            >
              <Links exchanges={run} target={target} />
            </LazyMount>
          ))}
        </div>
      ))}
    </nav>
  );
}

function Links({ exchanges, target }: { exchanges: DocExchange[]; target: string }) {
  return (
    <ul className={classes.list}>
      {exchanges.map((exchange) => (
        <li key={exchange.anchor}>
          <a
            href={`#${exchange.anchor}`}
            className={classes.link}
            aria-current={exchange.anchor === target ? 'location' : undefined}
          >
            <ExchangeName exchange={exchange} compact />
            {exchange.deprecated && <Hidden> (deprecated)</Hidden>}
            <ChangeMark id={exchange.id} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function ChangeMark({ id }: { id: string }) {
  const worst = worstOf(useDocument().marks?.ofExchange(id) ?? []);
  return worst && <SeverityIcon severity={worst} />;
}

/** Scrolls the outline alone: scrollIntoView would move the page too, away from the target itself. */
function useScrollIntoOutline(nav: RefObject<HTMLElement | null>, target: string) {
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="location"]');
    if (nav.current && current) nav.current.scrollTop = current.offsetTop - nav.current.clientHeight / 3;
  }, [nav, target]);
}
