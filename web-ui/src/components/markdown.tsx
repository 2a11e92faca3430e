import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import classes from './markdown.module.css';
import { ScrollRegion } from './scroll-region';

/**
 * A contract's text is not ours: raw HTML stays text, an image becomes a link (nothing is fetched from
 * another host by reading), and headings start below the page's own.
 */
const components: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noreferrer noopener nofollow" target={href.startsWith('#') ? undefined : '_blank'}>
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ src, alt }) => (
    <a href={typeof src === 'string' ? src : undefined} rel="noreferrer noopener nofollow" target="_blank">
      {alt ? `Image: ${alt}` : 'Image'}
    </a>
  ),
  h1: ({ children }) => <p className={classes.heading}>{children}</p>,
  h2: ({ children }) => <p className={classes.heading}>{children}</p>,
  h3: ({ children }) => <p className={classes.heading}>{children}</p>,
  h4: ({ children }) => <p className={classes.heading}>{children}</p>,
  h5: ({ children }) => <p className={classes.heading}>{children}</p>,
  h6: ({ children }) => <p className={classes.heading}>{children}</p>,
  pre: ({ children }) => (
    <ScrollRegion className={classes.code} label="Code">
      <pre>{children}</pre>
    </ScrollRegion>
  ),
  table: ({ children }) => (
    <ScrollRegion className={classes.table} label="Table">
      <table>{children}</table>
    </ScrollRegion>
  ),
};

const plugins = [remarkGfm];

export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.markdown}>
      <ReactMarkdown remarkPlugins={plugins} components={components}>
        {text}
      </ReactMarkdown>
    </div>
  );
}
